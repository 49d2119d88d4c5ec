/** English texts: the dialogs of an instance. */
export const instanceDialogs = {
  'instances.start.title': 'Start {name}?',
  'instances.start.text': 'The instance starts with its volumes as they are.',
  'instances.start.confirm': 'Start instance',

  'instances.stop.title': 'Stop {name}?',
  'instances.stop.text':
    'Its operating system is asked to shut down. What is only in memory is lost; its volumes, snapshots and recovery points stay.',
  'instances.stop.confirm': 'Stop instance',
  'instances.stop.forced': 'Force the stop',
  'instances.stop.forcedHint':
    'Cuts the power at once, without a shutdown. Data that is being written may be damaged: use it only when a normal stop does not work.',

  'instances.reboot.title': 'Reboot {name}?',
  'instances.reboot.text':
    'The instance restarts and cannot be reached for a moment. What is only in memory is lost.',
  'instances.reboot.confirm': 'Reboot instance',

  'instances.destroy.title': 'Destroy {name}?',
  'instances.destroy.text':
    'The instance is stopped and destroyed. It can be recovered until it is expunged, by you or by the cloud, which does so on its own after a while.',
  'instances.destroy.textOthers':
    'The instance is stopped and destroyed. Only an administrator can recover it, until the cloud expunges it for good, which it does on its own after a while.',
  'instances.destroy.goes': 'What goes',
  'instances.destroy.stays': 'What stays',
  'instances.destroy.points':
    '{count, plural, one {Its recovery point is deleted at once} other {Its # recovery points are deleted at once}}. Recovering the instance does not bring {count, plural, one {it} other {them}} back.',
  'instances.destroy.pointsLater':
    '{count, plural, one {Its recovery point is deleted} other {Its # recovery points are deleted}} when the instance is expunged.',
  'instances.destroy.noPoints': 'No recovery point: it has none.',
  'instances.destroy.unread':
    'Not everything that belongs to the instance is known. It goes or stays all the same.',
  'instances.destroy.unreadPoints': 'Its recovery points. Not known: how many it has.',
  'instances.destroy.unreadOsVolume':
    'Its OS volume. It comes back only if the instance is recovered.',
  'instances.destroy.unreadVolumes': 'Other data volumes, if it has any.',
  'instances.destroy.unseenPoints':
    'Its recovery points, if it has any. Your account may not see them.',
  'instances.destroy.unseenVolumes': 'Its OS volume. Your account may not see its volumes.',
  'instances.destroy.unseenSnapshots': 'The snapshots of its volumes.',
  'instances.destroy.osVolume':
    'Its OS volume {name}, {size}. It comes back only if the instance is recovered.',
  'instances.destroy.ticked':
    'Data volume {name}, {size}. Until the cloud erases it for good, {you, select, true {Recover brings it back, in Volumes} other {an administrator can still bring it back}}.',
  'instances.destroy.snapshots':
    '{count, plural, =0 {No snapshot: none was taken of its volumes.} one {1 snapshot of its volumes.} other {# snapshots of its volumes.}}',
  'instances.destroy.dataVolume': 'Data volume {name}, {size}.',
  'instances.destroy.alsoDelete': 'Also delete data volumes',
  'instances.destroy.deleteVolume': 'Delete {name}, {size}',
  'instances.destroy.protected': '{name} is protected from deletion.',
  'instances.destroy.confirm': 'Destroy instance',
  'instances.destroy.changed':
    'What belongs to {name} has changed since this was shown. Read it again, then choose Destroy instance once more.',

  'instances.recover.title': 'Recover {name}?',
  'instances.recover.text':
    'The instance comes back, stopped, with its OS volume. Its recovery points do not come back.',
  'instances.recover.confirm': 'Recover instance',

  'instances.expunge.title': 'Expunge {name}?',
  'instances.expunge.text':
    'The instance and its OS volume are removed for good. Nobody can recover them.',
  'instances.expunge.volumes':
    '{count, plural, one {Data volume {names} is detached and stays.} other {Data volumes {names} are detached and stay.}}',
  'instances.expunge.unread': 'You can still expunge the instance.',
  'instances.expunge.unreadVolumes': 'Data volumes that are not known are detached and stay.',
  'instances.expunge.snapshots': 'Snapshots of its volumes stay.',
  'instances.expunge.confirm': 'Expunge instance',
} as const;
