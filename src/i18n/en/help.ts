/** English texts: the help on snapshots and recovery points. */
export const help = {
  'help.snapshot.title': 'Snapshot',
  'help.snapshot.what':
    'A full image of one volume. It is copied to the region’s object storage, so it can be used in every zone, and it stays when the volume or the instance is gone.',
  'help.snapshot.when1': 'to keep a copy of a volume’s data',
  'help.snapshot.when2': 'to make a template, for new instances',
  'help.snapshot.when3': 'to make a new volume, in any zone',
  'help.snapshot.cost': 'Taking one can take several minutes; the instance goes on working.',
  'help.point.title': 'Recovery point',
  'help.point.what':
    'The state of a whole instance: its disks, or its disks and its memory. It stays on the hypervisor, is quick to make and quick to go back to, and is destroyed along with the instance.',
  'help.point.when1': 'as a safety net, just before something risky',
  'help.point.when2': 'to return to the exact moment, memory included',
  'help.point.cost':
    'The instance freezes briefly while one is made. While an instance has recovery points, its volumes cannot be attached, detached or reverted, nor, except with some types of storage, resized.',
  'help.use': 'Use it',
  'help.backup.title': 'Neither is a backup',
  'help.backup.text':
    'Both hold only what had been written to the disk by then. What an application still kept in memory, or the system in its cache, is not in a snapshot, nor in a recovery point without memory. Stop the service or flush its data first, and keep real backups elsewhere.',
} as const;
