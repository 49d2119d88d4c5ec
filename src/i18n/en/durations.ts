/** English texts: durations of tasks, and advice while they run. */
export const durations = {
  'durations.under': 'under a minute',
  'durations.upTo': 'up to {to, number}\u00a0{unit}',
  'durations.about': '{to, number}\u00a0{unit}',
  'durations.between': '{from, number}–{to, number}\u00a0{unit}',
  'durations.usually': 'usually {span}',
  'durations.before': 'Usually {span}, as seen in this browser.',
  'durations.inAll': 'Usually {span} in all, as seen in this browser.',
  'durations.longer': 'longer than usual ({span})',
  'durations.saidLonger': '{task}: longer than usual.',
  'durations.safe.cloud':
    'You can close this page: the task continues in the cloud. Do not start it again. Most clouds stop a task after an hour.',
  'durations.safe.tab':
    'Keep this tab open: it sends the next steps. Do not start the task again. Most clouds stop a task after an hour.',
  'durations.caution.start':
    'The instance may be checking its disks: see its console. Do not turn it off.',
  'durations.caution.stop':
    'Programs in the instance may still be saving data. Check its console before you force the stop.',
  'durations.caution.snapshot':
    'You can use the volume as before. Do not detach, resize or delete it until the snapshot is finished.',
  'durations.caution.detach':
    'The instance may still be using the volume. Check that it is unmounted there, and do not reboot the instance.',
  'durations.caution.resize': 'Do not stop or reboot its instance until this is finished.',
  'durations.caution.revert':
    'The volume is being written. Do not start its instance until this is finished.',
  'durations.caution.createPoint':
    'With memory, the instance may answer slowly or not at all. Do not stop or reboot it until this is finished, not even from inside.',
  'durations.caution.rollback':
    'The disks of the instance are being restored. Do not start, stop or reboot it until this is finished, not even from inside.',
  'durations.caution.deletePoint':
    'The hypervisor may be merging disks. Do not start, stop or reboot the instance until this is finished.',
} as const;
