/** English texts: recovery points of an instance. */
export const recoveryPoints = {
  'recoveryPoints.title': 'Recovery points',
  'recoveryPoints.titleOf': 'Recovery points of {instance}',
  'recoveryPoints.count':
    '{count, plural, =0 {No recovery points} one {1 recovery point} other {# recovery points}}',
  'recoveryPoints.ghosts': '{count, plural, one {1 hidden point} other {# hidden points}}',
  'recoveryPoints.view': 'View',
  'recoveryPoints.map': 'Map',
  'recoveryPoints.list': 'List',
  'recoveryPoints.loading': 'Loading recovery points…',
  'recoveryPoints.loadingMap': 'Loading the map…',
  'recoveryPoints.empty.title': 'No recovery points yet',
  'recoveryPoints.empty.text':
    'A recovery point saves the state of {instance}: its disks, or its disks and memory. Create one just before something risky, so that you can roll back.',

  'recoveryPoints.name': 'Name',
  'recoveryPoints.description': 'Description',
  'recoveryPoints.parent': 'Parent name',
  'recoveryPoints.created': 'Created',
  'recoveryPoints.type': 'Type',
  'recoveryPoints.state': 'State',
  'recoveryPoints.current': 'Current',
  'recoveryPoints.isCurrent': 'Current',
  'recoveryPoints.children': 'Children',
  'recoveryPoints.id': 'ID',
  'recoveryPoints.none': 'None',
  'recoveryPoints.notKnown': 'Not known',
  'recoveryPoints.unread': 'Could not be read',
  'recoveryPoints.unreadMeans':
    'The map and the list leave them out. You can’t roll back {instance} or delete its points until all can be read.',
  'recoveryPoints.root': 'None (root)',
  'recoveryPoints.ghost': '{name} (hidden)',
  'recoveryPoints.ghostUnnamed': 'A hidden point',
  'recoveryPoints.now': 'Now',
  'recoveryPoints.currentYes': 'Yes',
  'recoveryPoints.currentNo': 'No',
  'recoveryPoints.chosen': 'Selected: {name}',
  'recoveryPoints.nowText':
    'The present state of {instance}. The next recovery point is created from here.',
  'recoveryPoints.nowDescends': 'Based on',
  'recoveryPoints.ghostText':
    'This point was deleted, but other points need it. The hypervisor hides it until they are deleted. You can’t roll back to it.',

  'recoveryPoints.action.create': 'Create recovery point',
  'recoveryPoints.action.rollback': 'Rollback instance',
  'recoveryPoints.action.delete': 'Delete recovery point',

  'recoveryPoints.create.title': 'Create recovery point',
  'recoveryPoints.create.of': 'Instance {instance}',
  'recoveryPoints.create.freeze': 'The instance pauses for a moment while the point is created.',
  'recoveryPoints.create.name': 'Name',
  'recoveryPoints.create.description': 'Description',
  'recoveryPoints.create.memory': 'Disk and memory',
  'recoveryPoints.create.memoryHint':
    'Also saves memory. A rollback then restores the running instance. The pause is longer.',
  'recoveryPoints.create.done': 'Done',

  'recoveryPoints.changed.title': 'Something has changed',
  'recoveryPoints.changed.instanceState': '{instance} is now {state}.',
  'recoveryPoints.changed.offering': 'The compute offering of {instance} is now {offering}.',
  'recoveryPoints.changed.current': 'The current point is now {point}.',
  'recoveryPoints.changed.noCurrent': 'No recovery point is current now.',
  'recoveryPoints.changed.added': 'New recovery point: {point}.',
  'recoveryPoints.changed.removed': 'Recovery point deleted: {point}.',
  'recoveryPoints.changed.pointState': '{point} is now in state {state}.',
  'recoveryPoints.changed.pinned': '{point} was pinned.',
  'recoveryPoints.changed.unpinned': '{point} was unpinned.',
  'recoveryPoints.changed.parent': '{point} is now a child of {parent}.',
  'recoveryPoints.changed.root': '{point} is now a root.',

  'recoveryPoints.rollback.confirm': 'Roll back instance',
} as const;
