/** English texts: volumes. */
export const volumes = {
  'volumes.title': 'Volumes',
  'volumes.name': 'Name',
  'volumes.type': 'Type',
  'volumes.size': 'Size',
  'volumes.instance': 'Instance',
  'volumes.state': 'State',
  'volumes.empty.title': 'No volumes yet',
  'volumes.empty.text': 'Volumes of your instances, and volumes that you add, are listed here.',

  'volumes.action.add': 'Add volume',
  'volumes.action.takeSnapshot': 'Take snapshot',
  'volumes.action.schedule': 'Snapshot schedule',
  'volumes.action.attach': 'Attach to instance',
  'volumes.action.detach': 'Detach from instance',
  'volumes.action.resize': 'Resize',
  'volumes.action.delete': 'Delete',
  'volumes.action.recover': 'Recover',
  'volumes.action.viewDetails': 'View details',
  'volumes.action.viewSnapshots': 'View snapshots',

  'volumes.details.about': 'About this volume',
  'volumes.details.tier': 'Performance tier',
  'volumes.details.tier.otherSize':
    'Not known: the cloud lists {name}, but the volume has another size',
  'volumes.details.tier.resized': 'Not known: the cloud lists {name}, but the volume was resized',
  'volumes.details.zone': 'Zone',
  'volumes.details.origin': 'Created from snapshot',
  'volumes.details.originGone': 'A deleted snapshot',
  'volumes.details.created': 'Created',
  'volumes.details.id': 'ID',
  'volumes.details.notAttached': 'Not attached',
  'volumes.details.protected': 'Protected from deletion',
  'volumes.details.yes': 'Yes',
  'volumes.details.snapshots': 'Snapshots',
  'volumes.details.snapshotsOf': 'Snapshots of {name}',
  'volumes.details.noSnapshots': 'No snapshots of this volume',
  'volumes.details.allSnapshots': 'View in Snapshots',
  'volumes.snapshot.name': 'Name',
  'volumes.snapshot.interval': 'Interval type',
  'volumes.snapshot.created': 'Created',
  'volumes.snapshot.state': 'State',

  'volumes.add.name': 'Name',
  'volumes.add.tier': 'Performance tier',
  'volumes.add.chooseTier': 'Choose a performance tier',
  'volumes.add.tierFixed': '{name} ({size})',
  'volumes.add.tierCustom': '{name} (size of your choice)',
  'volumes.add.noTiers':
    'This cloud offers no performance tier to your account. You can’t add a volume.',
  'volumes.add.size': 'Size',
  'volumes.add.unit': 'GB',
  'volumes.add.sizeLimits': 'A whole number from {min, number} to {max, number}.',
  'volumes.add.sizeFrom': 'A whole number, {min, number} or more. The cloud may have a maximum.',
  'volumes.add.zone': 'Zone',
  'volumes.add.tiersUnread':
    'The performance tiers could not be read. Ask your cloud administrator for access.',
  'volumes.add.tiersMissing': 'Some choices may be missing.',
  'volumes.add.unchecked': 'Some instances may be missing, or may be unable to take the volume.',
  'volumes.add.instance': 'Attach to instance',
  'volumes.add.instanceHint':
    'Only instances that can take a volume are listed. You can also attach it later.',
  'volumes.add.noInstance': 'None',

  'volumes.problem.tier': 'Choose a performance tier.',
  'volumes.problem.instance': 'Choose an instance.',
  'volumes.problem.instanceGone':
    'This instance can no longer take a volume. Choose another one, or none.',

  'volumes.take.title': 'Take snapshot',
  'volumes.take.question': 'Are you sure you want to take a snapshot of this volume?',
  'volumes.take.name': 'Name',
  'volumes.take.nameHint': 'Leave empty to name it automatically.',

  'volumes.attach.title': 'Attach volume to instance',
  'volumes.attach.volume': 'Volume {name}, {size}, in zone {zone}.',
  'volumes.attach.instance': 'Instance',
  'volumes.attach.choose': 'Choose an instance',
  'volumes.attach.find': 'Find an instance',
  'volumes.attach.found':
    '{count, plural, =0 {No instance matches.} one {# instance matches.} other {# instances match.}}',
  'volumes.attach.refused':
    '{count, plural, one {# instance cannot take it} other {# instances cannot take it}}',
  'volumes.attach.afterwards':
    'Then partition, format or mount it in the instance’s operating system.',
  'volumes.attach.submit': 'Attach volume',

  'volumes.resize.title': 'Resize volume',
  'volumes.resize.current': 'Size now',
  'volumes.resize.size': 'New size',
  'volumes.resize.smaller': 'Enter more than {size}: a volume can’t shrink.',
  'volumes.resize.sizeUnknown': 'The present size is not known. The cloud refuses a smaller size.',
  'volumes.resize.tier': 'New performance tier',
  'volumes.resize.tierHint': 'The tier sets the size, so choose another tier.',
  'volumes.resize.noTiers': 'No larger performance tier is available.',
  'volumes.resize.full': 'Its size is {size}. This cloud allows at most {max} with its tier.',
  'volumes.resize.afterwards':
    'A volume can’t shrink, so you can’t undo this. Afterwards, enlarge the partition and file system in the instance’s operating system.',
  'volumes.resize.submit': 'Resize volume',

  'volumes.detach.title': 'Detach volume {name} from {instance}?',
  'volumes.detach.access': '{instance} loses access to the volume immediately.',
  'volumes.detach.unwritten':
    'Data that {instance} has not written yet, unless you unmount the volume in its operating system first.',
  'volumes.detach.stays':
    'The volume, its data and its snapshots. You can attach it again, to this instance or another.',
  'volumes.detach.submit': 'Detach volume',

  'volumes.delete.title': 'Delete volume {name}?',
  'volumes.delete.data': 'All data on it ({size}).',
  'volumes.delete.eraseUnchecked':
    'The cloud’s settings could not be checked. They may not allow this.',
  'volumes.delete.once': 'This is immediate and permanent: nobody can recover the volume.',
  'volumes.delete.later': 'An administrator can recover it until the cloud purges it.',
  'volumes.delete.laterYou': 'You can recover it until the cloud purges it.',
  'volumes.delete.erase': 'Delete permanently (cannot be recovered)',
  'volumes.delete.empty': 'No data. This volume was never attached.',
  'volumes.delete.noSnapshots': 'Nothing. This volume has no snapshots.',
  'volumes.delete.snapshots':
    '{count, plural, one {# snapshot. You can create a new volume from it.} other {# snapshots. You can create new volumes from them.}}',
  'volumes.delete.snapshotsUnknown': 'Its snapshots.',
  'volumes.delete.submit': 'Delete volume',

  'volumes.recover.title': 'Recover volume {name}?',
  'volumes.recover.text':
    'The volume is restored with its data ({size}), attached to no instance. It counts toward your limits again.',
  'volumes.recover.submit': 'Recover volume',

  'volumes.lost': 'What is lost',
  'volumes.stays': 'What is kept',
} as const;
