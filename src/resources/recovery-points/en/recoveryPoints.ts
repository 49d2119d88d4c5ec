/** English texts: recovery points of an instance. */
export const recoveryPoints = {
  'recoveryPoints.title': 'Recovery points',
  'recoveryPoints.titleOf': 'Recovery points of {instance}',
  'recoveryPoints.count':
    '{count, plural, =0 {No recovery points} one {1 recovery point} other {# recovery points}}',
  'recoveryPoints.ghosts':
    '{count, plural, one {1 more is kept by the hypervisor} other {# more are kept by the hypervisor}}',
  'recoveryPoints.view': 'View',
  'recoveryPoints.map': 'Map',
  'recoveryPoints.list': 'List',
  'recoveryPoints.loading': 'Loading recovery points…',
  'recoveryPoints.loadingMap': 'Loading the map…',
  'recoveryPoints.empty.title': 'No recovery points yet',
  'recoveryPoints.empty.text':
    'A recovery point keeps the state of {instance}: its disks, or its disks and its memory. Create one just before something risky, and roll the instance back to it if things go wrong.',

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
  'recoveryPoints.root': 'None: it starts a tree',
  'recoveryPoints.ghost': '{name} (kept by the hypervisor)',
  'recoveryPoints.ghostUnnamed': 'A point kept by the hypervisor',
  'recoveryPoints.now': 'Now',
  'recoveryPoints.currentYes': 'Yes: the present state descends from it',
  'recoveryPoints.currentNo': 'No',
  'recoveryPoints.chosen': 'Selected: {name}',
  'recoveryPoints.nowText':
    'The present state of {instance}. The next recovery point is made from here.',
  'recoveryPoints.nowDescends': 'Descends from',
  'recoveryPoints.ghostText':
    'This point was deleted, but others are built on it. The hypervisor keeps it until they are gone; it cannot be rolled back to.',

  'recoveryPoints.action.create': 'Create recovery point',
  'recoveryPoints.action.rollback': 'Rollback instance',
  'recoveryPoints.action.delete': 'Delete recovery point',

  'recoveryPoints.create.title': 'Create recovery point',
  'recoveryPoints.create.of': 'Instance {instance}',
  'recoveryPoints.create.freeze':
    'The instance freezes briefly while the recovery point is made, then goes on working.',
  'recoveryPoints.create.noFreeze': 'The instance is not running, so nothing freezes.',
  'recoveryPoints.create.name': 'Name',
  'recoveryPoints.create.description': 'Description',
  'recoveryPoints.create.memory': 'Disk and memory',
  'recoveryPoints.create.memoryHint':
    'Also keeps what is in memory: rolling back returns to the running machine. The freeze lasts longer.',
  'recoveryPoints.create.done': 'Done',

  'recoveryPoints.notOffered': 'You don’t have permission, or this cloud doesn’t offer it.',

  'recoveryPoints.changed.title': 'Something has changed since this was shown',
  'recoveryPoints.changed.instanceState': '{instance} is now {state}.',
  'recoveryPoints.changed.offering': 'The compute offering of {instance} is now {offering}.',
  'recoveryPoints.changed.current': 'Current is now {point}.',
  'recoveryPoints.changed.noCurrent': 'No recovery point is current any more.',
  'recoveryPoints.changed.added': 'New recovery point: {point}.',
  'recoveryPoints.changed.removed': 'Recovery point gone: {point}.',
  'recoveryPoints.changed.pointState': '{point} is now in the state {state}.',
  'recoveryPoints.changed.parent': '{point} now stands under {parent}.',
  'recoveryPoints.changed.root': '{point} now starts a tree of its own.',

  'recoveryPoints.rollback.confirm': 'Roll back instance',
} as const;
