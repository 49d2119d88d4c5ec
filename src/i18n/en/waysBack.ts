/** English texts: what an instance could come back from, and a snapshot of each of its volumes. */
export const waysBack = {
  'waysBack.title': 'Where would this come back from?',
  'waysBack.points': 'Recovery points',
  'waysBack.pointCount':
    '{count, plural, one {1 that can be rolled back to, of {date}} other {# that can be rolled back to, the newest of {date}}}',
  'waysBack.pointsGo':
    '{count, plural, one {It dies with the instance.} other {They die with the instance.}}',
  'waysBack.pointsGoLater':
    '{count, plural, one {It dies when the instance is expunged.} other {They die when the instance is expunged.}}',
  'waysBack.noPoints': 'None that can be rolled back to',
  'waysBack.volume': '{type, select, OS {OS volume {name}} other {Data volume {name}}}',
  'waysBack.snapshotCount':
    '{count, plural, one {1 snapshot, of {date}} other {# snapshots, the newest of {date}}}',
  'waysBack.snapshotsStay':
    '{count, plural, one {It survives the instance.} other {They survive the instance.}}',
  'waysBack.noSnapshot': 'No snapshot',
  'waysBack.nothing': 'Nothing to make it anew from.',
  'waysBack.more': 'There may be more.',
  'waysBack.unreadLeftOut': 'Volumes that are not known are left out.',
  'waysBack.unseen': 'Your account may not see them.',
  'waysBack.without':
    '{count, plural, one {There is no snapshot of volume {names}: once it is erased, nothing brings it back.} other {There is no snapshot of volumes {names}: once they are erased, nothing brings them back.}}',

  'waysBack.take': 'Snapshot all volumes',
  'waysBack.takeFirst': 'Snapshot all volumes first',
  'waysBack.one': 'Takes a snapshot of {names}.',
  'waysBack.several':
    'Takes a snapshot of each: {names}; one after the other. After a reload it goes on. If you close this tab, the one under way goes on, and the rest are not taken.',
  'waysBack.leftOut': '{name} is left out: {reason}',
  'waysBack.noRoom':
    '{name} is left out: the limit of the environment has room for {room, plural, one {1 snapshot} other {# snapshots}} only.',
  'waysBack.notNow': 'None can be taken now: {reason}',
  'waysBack.underWay':
    '{count, plural, one {It is being taken now.} other {They are being taken now, one after the other.}}',
  'waysBack.callsOf': 'Show the calls of Snapshot all volumes',
  'waysBack.result': 'Snapshots of its volumes',
  'waysBack.begun': 'Asked for {date}.',
  'waysBack.taking': 'Being taken',
  'waysBack.waiting': 'Waiting its turn',
  'waysBack.taken': 'Backed up',
  'waysBack.failed': 'Failed',
  'waysBack.unknown': 'Unknown',
  'waysBack.unknownText': 'The cloud no longer knows how it ended. Look at the snapshots to see.',
  'waysBack.show': 'Show snapshot',
  'waysBack.showOf': 'Show snapshot of {name}',
  'waysBack.allTaken':
    '{count, plural, one {The snapshot is backed up.} other {All # snapshots are backed up.}}',
  'waysBack.notAllTaken':
    '{taken, plural, =0 {No snapshot is backed up.} one {1 of {count, number} snapshots is backed up.} other {# of {count, number} snapshots are backed up.}} Not of {names}.',
} as const;
