/** English texts: the dialogs of an instance. */
export const instanceDialogs = {
  'instances.start.title': 'Start {name}?',
  'instances.start.text': 'The instance starts with its volumes as they are now.',
  'instances.start.confirm': 'Start instance',

  'instances.stop.title': 'Stop {name}?',
  'instances.stop.text':
    'Its operating system shuts down. Data that is only in memory is lost. Volumes, snapshots and recovery points are kept.',
  'instances.stop.confirm': 'Stop instance',
  'instances.stop.forced': 'Force the stop',
  'instances.stop.forcedHint':
    'Cuts the power without a shutdown. Data being written may be damaged. Use it only if a normal stop does not work.',

  'instances.reboot.title': 'Reboot {name}?',
  'instances.reboot.text':
    'The instance restarts and can’t be reached for a moment. Data that is only in memory is lost.',
  'instances.reboot.confirm': 'Reboot instance',

  'instances.destroy.title': 'Destroy {name}?',
  'instances.destroy.text':
    'The instance is stopped and destroyed. You can recover it until it is expunged. The cloud expunges it automatically after a while.',
  'instances.destroy.textOthers':
    'The instance is stopped and destroyed. Only an administrator can recover it. The cloud expunges it automatically after a while.',
  'instances.destroy.textUnchecked':
    'The instance is stopped and destroyed. An administrator can recover it until it is expunged. The cloud expunges it automatically after a while.',
  'instances.destroy.goes': 'What is deleted',
  'instances.destroy.stays': 'What is kept',
  'instances.destroy.points':
    '{count, plural, one {Its recovery point is deleted immediately} other {Its # recovery points are deleted immediately}}. Recovering the instance does not restore {count, plural, one {it} other {them}}.',
  'instances.destroy.pointsLater':
    '{count, plural, one {Its recovery point is deleted} other {Its # recovery points are deleted}} when the instance is expunged.',
  'instances.destroy.pinned':
    '{count, plural, one {The recovery point {names} is pinned. It is deleted too.} other {The recovery points {names} are pinned. They are deleted too.}}',
  'instances.destroy.noPoints': 'No recovery points.',
  'instances.destroy.unread':
    'Some resources of this instance are not known. They are deleted or kept all the same.',
  'instances.destroy.unreadPoints': 'Its recovery points. Their number is not known.',
  'instances.destroy.unreadOsVolume': 'Its OS volume. Only recovering the instance restores it.',
  'instances.destroy.unreadVolumes': 'Other data volumes, if any.',
  'instances.destroy.unseenPoints': 'Its recovery points, if any. You don’t have access to them.',
  'instances.destroy.unseenVolumes': 'Its OS volume. You don’t have access to its volumes.',
  'instances.destroy.unseenSnapshots': 'The snapshots of the volumes.',
  'instances.destroy.osVolume':
    'Its OS volume {name}, {size}. Only recovering the instance restores it.',
  'instances.destroy.ticked':
    'Data volume {name}, {size}. {you, select, true {You can recover it} other {An administrator can recover it}} until the cloud purges it.',
  'instances.destroy.snapshots':
    '{count, plural, =0 {No snapshots of the volumes.} one {1 snapshot of the volumes.} other {# snapshots of the volumes.}}',
  'instances.destroy.dataVolume': 'Data volume {name}, {size}.',
  'instances.destroy.alsoDelete': 'Also delete data volumes',
  'instances.destroy.deleteVolume': 'Delete {name}, {size}',
  'instances.destroy.protected': '{name} is protected from deletion.',
  'instances.destroy.confirm': 'Destroy instance',
  'instances.destroy.changed':
    'The resources of {name} have changed. Check them, then choose Destroy instance again.',

  'instances.recover.title': 'Recover {name}?',
  'instances.recover.text':
    'The instance is restored with its OS volume, and stays stopped. Its recovery points are not restored.',
  'instances.recover.confirm': 'Recover instance',

  'instances.expunge.title': 'Expunge {name}?',
  'instances.expunge.text':
    'The instance and its OS volume are deleted permanently. Nobody can recover them.',
  'instances.expunge.volumes':
    '{count, plural, one {Data volume {names} is detached and kept.} other {Data volumes {names} are detached and kept.}}',
  'instances.expunge.unread': 'You can still expunge the instance.',
  'instances.expunge.unreadVolumes': 'Data volumes that are not known are detached and kept.',
  'instances.expunge.snapshots': 'Snapshots of the volumes are kept.',
  'instances.expunge.confirm': 'Expunge instance',
} as const;
