/** English texts: the page of one instance. */
export const instanceDetails = {
  'instances.details': 'About this instance',
  'instances.id': 'ID',
  'instances.zone': 'Zone',
  'instances.os': 'OS type',
  'instances.cpu': 'CPU and memory',
  'instances.cpuAndMemory': '{cpus, plural, one {# vCPU} other {# vCPUs}}, {memory}',
  'instances.hypervisor': 'Hypervisor',
  'instances.created': 'Created',
  'instances.protected': 'Protected from deletion',
  'instances.yes': 'Yes',
  'instances.no': 'No',
  'instances.defaultNetwork': '{network} (default)',

  'instances.volumes': 'Volumes',
  'instances.volumes.empty': 'This instance has no volumes.',
  'instances.volumes.name': 'Name',
  'instances.volumes.type': 'Type',
  'instances.volumes.size': 'Size',
  'instances.volumes.state': 'State',

  'instances.snapshots': 'Snapshots',
  'instances.snapshots.empty': 'No snapshots were taken of its volumes.',
  'instances.snapshots.name': 'Name',
  'instances.snapshots.volume': 'Volume',
  'instances.snapshots.created': 'Created',
  'instances.snapshots.state': 'State',

  'instances.points': 'Recovery points',
  'instances.points.gone':
    'It has no recovery points: those of an instance go when it is destroyed.',
  'instances.points.none':
    'It has no recovery points. Create one just before something risky: it is the quickest way back.',
  'instances.points.notKnown': 'Not known: how many there are, and which one is current.',

  'instances.events': 'Recent events',
  'instances.events.empty': 'Nothing has happened to this instance yet.',
  'instances.events.what': 'What',
  'instances.events.who': 'By',
  'instances.events.when': 'When',
  'instances.events.level': 'Level',
  'instances.events.info': 'Information',
  'instances.events.warning': 'Warning',
  'instances.events.error': 'Error',
} as const;
