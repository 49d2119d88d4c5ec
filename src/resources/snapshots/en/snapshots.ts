/** English texts: snapshots. */
export const snapshots = {
  'snapshots.title': 'Snapshots',
  'snapshots.of': 'Snapshots of volume {name}',
  'snapshots.ofUnknown': 'Snapshots of one volume',
  'snapshots.showAll': 'Show all snapshots',
  'snapshots.volume': 'Volume',
  'snapshots.volumeGone': 'Deleted volume',
  'snapshots.name': 'Name',
  'snapshots.interval': 'Interval type',
  'snapshots.created': 'Created',
  'snapshots.state': 'State',
  'snapshots.sizeNote': 'The sizes are those that the volumes have now.',
  'snapshots.size': 'Size',
  'snapshots.empty.title': 'No snapshots yet',
  'snapshots.empty.text': 'Take one from the Action menu of a volume.',
  'snapshots.empty.action': 'Go to Volumes',
  'snapshots.emptyOf': 'No snapshot of this volume',

  'snapshots.action.createTemplate': 'Create template',
  'snapshots.action.createVolume': 'Create volume',
  'snapshots.action.revert': 'Revert volume',
  'snapshots.action.delete': 'Delete',
  'snapshots.action.viewDetails': 'View details',

  'snapshots.details.about': 'About this snapshot',
  'snapshots.details.volumeSize': 'Volume size at snapshot',
  'snapshots.details.resizedSince': 'Not known: the volume was resized since then',
  'snapshots.details.sizeNow': 'Volume size now',
  'snapshots.details.lastSize': 'Last known volume size',
  'snapshots.details.stored': 'Takes in object storage',
  'snapshots.details.zone': 'Zone',
  'snapshots.details.osType': 'OS type',
  'snapshots.details.volumeType': 'Type of volume',
  'snapshots.details.id': 'ID',
  'snapshots.details.volumes': 'Volumes made from it',
  'snapshots.details.noVolumes': 'No volume was made from this snapshot',
  'snapshots.details.volumeName': 'Name',
  'snapshots.details.volumeInstance': 'Instance',
  'snapshots.details.volumeState': 'State',
  'snapshots.details.notAttached': 'Not attached',
  'snapshots.details.others': 'Other snapshots of the volume',
  'snapshots.details.othersOf': 'Other snapshots of {name}',
  'snapshots.details.allOfVolume': 'View in Snapshots',
  'snapshots.details.noOthers': 'There is no other snapshot of this volume',

  'snapshots.problem.osType': 'Choose the operating system.',

  'snapshots.from': 'From snapshot {snapshot} of volume {volume}, {date}.',
  'snapshots.fromGone': 'From snapshot {snapshot}, {date}. Its volume no longer exists.',

  'snapshots.template.title': 'Create template',
  'snapshots.template.name': 'Name',
  'snapshots.template.description': 'Description',
  'snapshots.template.osType': 'OS type',
  'snapshots.template.findOsType': 'Type a part of its name, then choose it from the list.',
  'snapshots.template.noMatch': 'No OS type has this in its name.',
  'snapshots.template.noOsTypes':
    'The cloud lists no OS types for you. Contact your cloud administrator.',
  'snapshots.template.sshKey': 'SSH key enabled',
  'snapshots.template.sshKeyHelp':
    'Tick it if the image has the script that fetches a public SSH key at the first start. New instances can then be given one of your keys.',
  'snapshots.template.password': 'Password enabled',
  'snapshots.template.passwordHelp':
    'Tick it if the image has the script that sets a new password which the cloud makes for each instance.',
  'snapshots.template.scalable': 'Dynamically scalable',
  'snapshots.template.scalableHelp':
    'Tick it if the operating system can be given more CPU and memory while it runs.',

  'snapshots.volumeFrom.title': 'Create volume',
  'snapshots.volumeFrom.sameTier': 'As the volume of the snapshot ({size})',
  'snapshots.volumeFrom.sameTierThen': 'As the volume of the snapshot',
  'snapshots.volumeFrom.sizeUnknown':
    'The size of the snapshot is not known. The cloud refuses a tier that is too small.',
  'snapshots.volumeFrom.tierHint': 'Tiers that are too small for the snapshot are left out.',

  'snapshots.revert.title': 'Revert volume {volume}?',
  'snapshots.revert.what':
    'It goes back to what it was when snapshot {snapshot} was taken, {date}.',
  'snapshots.revert.written': 'Everything written to the volume since then.',
  'snapshots.revert.resized':
    'The volume was resized after this snapshot. The revert may shrink it{known, select, no {} other { from {size}}}.',
  'snapshots.revert.mayResize':
    'If the volume was resized after this snapshot, the revert may shrink it.{known, select, no {} other { It has {size} now.}}',
  'snapshots.revert.noLater':
    'No later snapshot holds any of it. Take one first if you may need it.',
  'snapshots.revert.later':
    '{count, plural, one {# later snapshot of this volume, from {date}. It holds what was there then.} other {# later snapshots of this volume, the newest from {date}. They hold what was there then.}}',
  'snapshots.revert.stays':
    'This snapshot, and the other volumes of the instance, which stays stopped.',
  'snapshots.revert.staysDetached': 'This snapshot, and all other volumes.',
  'snapshots.revert.submit': 'Revert volume',

  'snapshots.delete.title': 'Delete snapshot {snapshot}?',
  'snapshots.delete.image': 'The image of volume {volume} from {date}, in every zone and for good.',
  'snapshots.delete.imageGone': 'The image from {date}, in every zone and for good.',
  'snapshots.delete.use':
    'Templates and volumes can no longer be made from it, nor its volume be reverted to it.',
  'snapshots.delete.lastCopy':
    'Its volume no longer exists, so this may be the last copy of that data.',
  'snapshots.delete.volume': 'Volume {volume} and its data, and its other snapshots.',
  'snapshots.delete.made': 'Templates and volumes that were made from it.',
  'snapshots.delete.submit': 'Delete snapshot',

  'snapshots.lost': 'What is lost',
  'snapshots.stays': 'What stays',
} as const;
