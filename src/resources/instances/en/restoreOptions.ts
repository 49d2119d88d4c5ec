/** English texts: restore options of an instance, and a snapshot of each of its volumes. */
export const restoreOptions = {
  'restoreOptions.title': 'Ways to restore this instance',
  'restoreOptions.points': 'Recovery points',
  'restoreOptions.pointCount':
    '{count, plural, one {1 usable, from {date}} other {# usable, newest from {date}}}',
  'restoreOptions.pointsGo': 'Deleted with the instance.',
  'restoreOptions.pointsGoLater': 'Deleted when the instance is expunged.',
  'restoreOptions.noPoints': 'None usable',
  'restoreOptions.volume': '{type, select, OS {OS volume {name}} other {Data volume {name}}}',
  'restoreOptions.snapshotCount':
    '{count, plural, one {1 snapshot, from {date}} other {# snapshots, newest from {date}}}',
  'restoreOptions.snapshotsStay': 'Kept if the instance is destroyed.',
  'restoreOptions.noSnapshot': 'No snapshot',
  'restoreOptions.nothing': 'This volume can’t be restored.',
  'restoreOptions.more': 'There may be more.',
  'restoreOptions.unreadLeftOut': 'Volumes that are not known are left out.',
  'restoreOptions.unseen': 'You don’t have access to them.',
  'restoreOptions.without':
    '{count, plural, one {Volume {names} has no snapshot. Once deleted, it can’t be restored.} other {Volumes {names} have no snapshots. Once deleted, they can’t be restored.}}',

  'restoreOptions.take': 'Snapshot all volumes',
  'restoreOptions.takeFirst': 'Snapshot all volumes first',
  'restoreOptions.one': 'Takes a snapshot of {names}.',
  'restoreOptions.several':
    'Takes a snapshot of each volume, one by one: {names}. Keep this tab open: closing it stops after the current snapshot. Reloading is safe.',
  'restoreOptions.leftOut': '{name} is left out: {reason}',
  'restoreOptions.noRoom':
    '{name} is left out: the environment’s limit allows only {room, plural, one {1 more snapshot} other {# more snapshots}}.',
  'restoreOptions.notNow': 'You can’t take a snapshot now: {reason}',
  'restoreOptions.runningNow':
    '{count, plural, one {The snapshot is being taken.} other {The snapshots are being taken, one by one.}}',
  'restoreOptions.callsOf': 'API commands: Snapshot all volumes',
  'restoreOptions.result': 'Snapshots of the volumes',
  'restoreOptions.requested': 'Requested {date}.',
  'restoreOptions.taking': 'Running',
  'restoreOptions.waiting': 'Waiting',
  'restoreOptions.taken': 'Backed up',
  'restoreOptions.failed': 'Failed',
  'restoreOptions.unknown': 'Unknown',
  'restoreOptions.unknownText': 'The result is not known. Check the snapshots.',
  'restoreOptions.show': 'Show snapshot',
  'restoreOptions.showOf': 'Show snapshot of {name}',
  'restoreOptions.allTaken':
    '{count, plural, one {The snapshot is backed up.} other {All # snapshots are backed up.}}',
  'restoreOptions.notAllTaken':
    '{taken, plural, =0 {No snapshot is backed up.} one {1 of {count, number} snapshots is backed up.} other {# of {count, number} snapshots are backed up.}} Missing: {names}.',
} as const;
