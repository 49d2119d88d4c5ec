/** English texts: volumes. */
export const volumes = {
  'volumes.title': 'Volumes',
  'volumes.name': 'Name',
  'volumes.type': 'Type',
  'volumes.size': 'Size',
  'volumes.instance': 'Instance',
  'volumes.state': 'State',
  'volumes.empty.title': 'No volumes yet',
  'volumes.empty.text': 'Volumes of your instances, and those that you add, are listed here.',

  'volumes.action.add': 'Add volume',
  'volumes.action.takeSnapshot': 'Take snapshot',
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
  'volumes.details.origin': 'Made from snapshot',
  'volumes.details.originGone': 'A snapshot that no longer exists',
  'volumes.details.created': 'Created',
  'volumes.details.id': 'ID',
  'volumes.details.notAttached': 'Not attached',
  'volumes.details.protected': 'Protected against deletion',
  'volumes.details.yes': 'Yes',
  'volumes.details.snapshots': 'Snapshots',
  'volumes.details.snapshotsOf': 'Snapshots of {name}',
  'volumes.details.noSnapshots': 'No snapshot of this volume',
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
    'This cloud offers no performance tier to this account, so no volume can be added.',
  'volumes.add.size': 'Size',
  'volumes.add.unit': 'GB',
  'volumes.add.sizeLimits': 'A whole number from {min, number} to {max, number}.',
  'volumes.add.sizeFrom': 'A whole number, {min, number} or more.',
  'volumes.add.zone': 'Zone',
  'volumes.add.tiersUnread':
    'The performance tiers could not be read. Ask your cloud administrator for access to them.',
  'volumes.add.tiersMissing': 'Some choices may be missing here.',
  'volumes.add.unchecked': 'Instances may be missing here, or may not be able to take the volume.',
  'volumes.add.instance': 'Attach to instance',
  'volumes.add.instanceHint':
    'Only instances that can take a volume are listed. It can also be attached later.',
  'volumes.add.noInstance': 'None',

  'volumes.problem.tier': 'Choose a performance tier.',
  'volumes.problem.instance': 'Choose an instance.',
  'volumes.problem.instanceGone':
    'This instance cannot take a volume any more. Choose another one, or none.',

  'volumes.take.title': 'Take snapshot',
  'volumes.take.question': 'Are you sure you want to take a snapshot of this volume?',
  'volumes.take.name': 'Name',
  'volumes.take.nameHint': 'Without a name, the cloud makes one from the volume and the date.',

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
  'volumes.resize.smaller':
    'Enter more than {size}: a volume cannot shrink, since the data at its end would be lost.',
  'volumes.resize.sizeUnknown':
    'The present size is not known. The cloud refuses to shrink the volume.',
  'volumes.resize.tier': 'New performance tier',
  'volumes.resize.tierHint': 'Its tier sets the size, so another one is needed.',
  'volumes.resize.noTiers': 'No performance tier of this cloud is larger.',
  'volumes.resize.full': 'It has {size}, and this cloud allows at most {max} with its tier.',
  'volumes.resize.afterwards':
    'A volume can grow, but not shrink, so this cannot be undone. Afterwards, enlarge the partition and its file system in the operating system of the instance.',
  'volumes.resize.submit': 'Resize volume',

  'volumes.detach.title': 'Detach volume {name} from {instance}?',
  'volumes.detach.access': 'The access of {instance} to it, at once.',
  'volumes.detach.unwritten':
    'What {instance} has not yet written to the disk, unless you unmount the volume in its operating system first.',
  'volumes.detach.stays':
    'The volume, its data and its snapshots. It can be attached again, to this instance or to another.',
  'volumes.detach.submit': 'Detach volume',

  'volumes.delete.title': 'Delete volume {name}?',
  'volumes.delete.data': 'All data on it ({size}).',
  'volumes.delete.once': 'It is erased at once and for good: nobody can bring it back.',
  'volumes.delete.later':
    'Until the cloud erases it for good, an administrator can still bring it back.',
  'volumes.delete.laterYou': 'Until the cloud erases it for good, Recover brings it back.',
  'volumes.delete.erase': 'Erase it at once, so that nobody can bring it back',
  'volumes.delete.empty':
    'Only its place ({size}): it was never attached to an instance, so it holds no data.',
  'volumes.delete.noSnapshots': 'Nothing: there is no snapshot of it.',
  'volumes.delete.snapshots':
    '{count, plural, one {# snapshot of it. A new volume can be made from it.} other {# snapshots of it. New volumes can be made from them.}}',
  'volumes.delete.snapshotsUnknown': 'Its snapshots.',
  'volumes.delete.submit': 'Delete volume',

  'volumes.recover.title': 'Recover volume {name}?',
  'volumes.recover.text':
    'The volume comes back with its data ({size}), attached to no instance. It counts for your limits again.',
  'volumes.recover.submit': 'Recover volume',

  'volumes.lost': 'What is lost',
  'volumes.stays': 'What stays',
} as const;
