/** English texts: how long tasks take, and what to do while they do. */
export const durations = {
  'durations.under': 'under a minute',
  'durations.upTo': 'up to {to, number}\u00a0{unit}',
  'durations.about': '{to, number}\u00a0{unit}',
  'durations.between': '{from, number}–{to, number}\u00a0{unit}',
  'durations.usually': 'usually {span}',
  'durations.step': 'Usually {span}.',
  'durations.before': 'Usually {span}, as seen in this browser.',
  'durations.inAll': 'Usually {span} in all, as seen in this browser.',
  'durations.longer': 'longer than usual ({span})',
  'durations.saidLonger': '{task}: longer than usual.',
  'durations.safe.cloud':
    'You can leave this page open or close it: the cloud goes on. Do not start it again. Most clouds give up a task after an hour.',
  'durations.safe.tab':
    'The cloud goes on. Leave this tab open: what comes after is sent from here. Do not start it again. Most clouds give up a task after an hour.',
  'durations.caution.start':
    'The console of the instance shows what it is doing; it may be checking its disks. Do not turn the instance off meanwhile.',
  'durations.caution.stop':
    'Programs in the instance may still be saving their data: look at its console before you force anything.',
  'durations.caution.snapshot':
    'What is on the volume can be used as before. Do not detach, resize or delete the volume until it has ended.',
  'durations.caution.detach':
    'The instance may still be using the volume: look in the instance whether it is unmounted, and do not reboot it.',
  'durations.caution.resize': 'Do not stop or reboot its instance until it has ended.',
  'durations.caution.revert':
    'The volume is being written. Do not start its instance until it has ended.',
  'durations.caution.createPoint':
    'If its memory is kept, the instance may answer slowly or not at all. Do not stop or reboot it until that has ended, not from the inside either.',
  'durations.caution.rollback':
    'The disks of the instance are being put back. Do not start, stop or reboot it until that has ended, not from the inside either.',
  'durations.caution.deletePoint':
    'Disks may be being merged. Leave the instance as it is until it has ended: do not start, stop or reboot it.',
} as const;
