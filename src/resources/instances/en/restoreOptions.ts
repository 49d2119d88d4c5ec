/** English texts: restore options of an instance, and a snapshot of each of its volumes. */
export const restoreOptions = {
  'restoreOptions.title': 'Where would this come back from?',
  'restoreOptions.points': 'Recovery points',
  'restoreOptions.pointCount':
    '{count, plural, one {1 that can be rolled back to, of {date}} other {# that can be rolled back to, the newest of {date}}}',
  'restoreOptions.pointsGo':
    '{count, plural, one {It dies with the instance.} other {They die with the instance.}}',
  'restoreOptions.pointsGoLater':
    '{count, plural, one {It dies when the instance is expunged.} other {They die when the instance is expunged.}}',
  'restoreOptions.noPoints': 'None that can be rolled back to',
  'restoreOptions.volume': '{type, select, OS {OS volume {name}} other {Data volume {name}}}',
  'restoreOptions.snapshotCount':
    '{count, plural, one {1 snapshot, of {date}} other {# snapshots, the newest of {date}}}',
  'restoreOptions.snapshotsStay':
    '{count, plural, one {It survives the instance.} other {They survive the instance.}}',
  'restoreOptions.noSnapshot': 'No snapshot',
  'restoreOptions.nothing': 'Nothing to make it anew from.',
  'restoreOptions.more': 'There may be more.',
  'restoreOptions.unreadLeftOut': 'Volumes that are not known are left out.',
  'restoreOptions.unseen': 'Your account may not see them.',
  'restoreOptions.without':
    '{count, plural, one {There is no snapshot of volume {names}: once it is erased, nothing brings it back.} other {There is no snapshot of volumes {names}: once they are erased, nothing brings them back.}}',

  'restoreOptions.take': 'Snapshot all volumes',
  'restoreOptions.takeFirst': 'Snapshot all volumes first',
  'restoreOptions.one': 'Takes a snapshot of {names}.',
  'restoreOptions.several':
    'Takes a snapshot of each: {names}; one after the other. After a reload it goes on. If you close this tab, the one under way goes on, and the rest are not taken.',
  'restoreOptions.leftOut': '{name} is left out: {reason}',
  'restoreOptions.noRoom':
    '{name} is left out: the limit of the environment has room for {room, plural, one {1 snapshot} other {# snapshots}} only.',
  'restoreOptions.notNow': 'None can be taken now: {reason}',
  'restoreOptions.underWay':
    '{count, plural, one {It is being taken now.} other {They are being taken now, one after the other.}}',
  'restoreOptions.callsOf': 'Show the calls of Snapshot all volumes',
  'restoreOptions.result': 'Snapshots of its volumes',
  'restoreOptions.begun': 'Asked for {date}.',
  'restoreOptions.taking': 'Being taken',
  'restoreOptions.waiting': 'Waiting its turn',
  'restoreOptions.taken': 'Backed up',
  'restoreOptions.failed': 'Failed',
  'restoreOptions.unknown': 'Unknown',
  'restoreOptions.unknownText':
    'The cloud no longer knows how it ended. Look at the snapshots to see.',
  'restoreOptions.show': 'Show snapshot',
  'restoreOptions.showOf': 'Show snapshot of {name}',
  'restoreOptions.allTaken':
    '{count, plural, one {The snapshot is backed up.} other {All # snapshots are backed up.}}',
  'restoreOptions.notAllTaken':
    '{taken, plural, =0 {No snapshot is backed up.} one {1 of {count, number} snapshots is backed up.} other {# of {count, number} snapshots are backed up.}} Not of {names}.',
} as const;
