/** English texts: the help on snapshots and recovery points. */
export const help = {
  'help.snapshot.title': 'Snapshot',
  'help.snapshot.what':
    'A full image of one volume. It is copied to the region’s object storage, so you can use it in every zone. It is kept when the volume or instance is deleted.',
  'help.snapshot.when1': 'to save a copy of a volume’s data',
  'help.snapshot.when2': 'to create a template for new instances',
  'help.snapshot.when3': 'to create a volume in any zone',
  'help.snapshot.cost': 'It can take several minutes. The instance continues to run.',
  'help.point.title': 'Recovery point',
  'help.point.what':
    'The state of a whole instance: its disks, or its disks and memory. It stays on the hypervisor, so you can create it and roll back quickly. It is deleted with the instance.',
  'help.point.when1': 'as a safety net, just before something risky',
  'help.point.when2': 'to return to an exact moment, memory included',
  'help.point.cost':
    'The instance pauses for a moment while the point is created. While it has recovery points, you can’t attach, detach or revert its volumes. You can’t resize them either, except on some storage types.',
  'help.use': 'Use it',
  'help.backup.title': 'Neither is a backup',
  'help.backup.text':
    'Both contain only what was written to disk. Data in application memory or in the system’s cache is missing, except in a recovery point with memory. Stop the service or flush its data first, and store real backups elsewhere.',
} as const;
