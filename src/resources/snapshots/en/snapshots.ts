/** English texts: snapshots. */
export const snapshots = {
  'snapshots.title': 'Snapshots',
  'snapshots.of': 'Snapshots of volume {name}',
  'snapshots.ofUnknown': 'Snapshots of one volume',
  'snapshots.testLeftovers': 'Test leftovers',
  'snapshots.showAll': 'Show all snapshots',
  'snapshots.volume': 'Volume',
  'snapshots.volumeGone': 'Deleted volume',
  'snapshots.name': 'Name',
  'snapshots.scheduleOf': '{kind}, schedule of {name}',
  'snapshots.interval': 'Interval type',
  'snapshots.created': 'Created',
  'snapshots.state': 'State',
  'snapshots.sizeNote': 'Sizes are the present sizes of the volumes.',
  'snapshots.size': 'Size',
  'snapshots.empty.title': 'No snapshots yet',
  'snapshots.empty.text': 'Take one from the Action menu of a volume.',
  'snapshots.empty.action': 'Go to Volumes',
  'snapshots.emptyOf': 'No snapshots of this volume',

  'snapshots.action.createTemplate': 'Create template',
  'snapshots.action.createVolume': 'Create volume',
  'snapshots.action.revert': 'Revert volume',
  'snapshots.action.testRestore': 'Test restore',
  'snapshots.action.delete': 'Delete',
  'snapshots.action.viewDetails': 'View details',

  'snapshots.details.about': 'About this snapshot',
  'snapshots.details.volumeSize': 'Volume size at snapshot',
  'snapshots.details.resizedSince': 'Not known: the volume was resized since then',
  'snapshots.details.sizeNow': 'Volume size now',
  'snapshots.details.lastSize': 'Last known volume size',
  'snapshots.details.stored': 'Stored size',
  'snapshots.details.zone': 'Zone',
  'snapshots.details.osType': 'OS type',
  'snapshots.details.volumeType': 'Volume type',
  'snapshots.details.id': 'ID',
  'snapshots.details.volumes': 'Volumes created from it',
  'snapshots.details.noVolumes': 'No volume was created from this snapshot',
  'snapshots.details.volumeName': 'Name',
  'snapshots.details.volumeInstance': 'Instance',
  'snapshots.details.volumeState': 'State',
  'snapshots.details.notAttached': 'Not attached',
  'snapshots.details.others': 'Other snapshots of the volume',
  'snapshots.details.othersOf': 'Other snapshots of {name}',
  'snapshots.details.allOfVolume': 'View in Snapshots',
  'snapshots.details.noOthers': 'No other snapshots of this volume',

  'snapshots.problem.osType': 'Choose the operating system.',

  'snapshots.from': 'From snapshot {snapshot} of volume {volume}, {date}.',
  'snapshots.fromGone': 'From snapshot {snapshot}, {date}. Its volume no longer exists.',

  'snapshots.template.title': 'Create template',
  'snapshots.template.name': 'Name',
  'snapshots.template.description': 'Description',
  'snapshots.template.osType': 'OS type',
  'snapshots.template.findOsType': 'Type part of the name, then choose from the list.',
  'snapshots.template.noMatch': 'No OS type matches.',
  'snapshots.template.noOsTypes':
    'No OS types are available to you. Contact your cloud administrator.',
  'snapshots.template.sshKey': 'SSH key enabled',
  'snapshots.template.sshKeyHelp': 'The image can fetch a public SSH key at its first start.',
  'snapshots.template.password': 'Password enabled',
  'snapshots.template.passwordHelp': 'The image supports password reset.',
  'snapshots.template.scalable': 'Dynamically scalable',
  'snapshots.template.scalableHelp':
    'The operating system can take more CPU and memory while it runs.',

  'snapshots.volumeFrom.title': 'Create volume',
  'snapshots.volumeFrom.sameTier': 'Same as the snapshot’s volume ({size})',
  'snapshots.volumeFrom.sameTierThen': 'Same as the snapshot’s volume',
  'snapshots.volumeFrom.sizeUnknown':
    'The snapshot’s size is not known. The cloud refuses a tier that is too small.',
  'snapshots.volumeFrom.tierHint': 'Tiers that are too small for the snapshot are not listed.',

  'snapshots.revert.title': 'Revert volume {volume}?',
  'snapshots.revert.what': 'The volume returns to its state at snapshot {snapshot}, {date}.',
  'snapshots.revert.written': 'Everything written to the volume since then.',
  'snapshots.revert.resized':
    'The volume was resized after this snapshot. The revert may shrink it{known, select, no {} other { from {size}}}.',
  'snapshots.revert.mayResize':
    'If the volume was resized after this snapshot, the revert may shrink it.{known, select, no {} other { Its size is {size} now.}}',
  'snapshots.revert.noLater': 'No later snapshot contains it. Take one first if you may need it.',
  'snapshots.revert.later':
    '{count, plural, one {# later snapshot of this volume, from {date}. It contains the data of that time.} other {# later snapshots of this volume, newest from {date}. They contain the data of that time.}}',
  'snapshots.revert.stays':
    'This snapshot and the instance’s other volumes. The instance stays stopped.',
  'snapshots.revert.staysDetached': 'This snapshot and all other volumes.',
  'snapshots.revert.submit': 'Revert volume',

  'snapshots.delete.title': 'Delete snapshot {snapshot}?',
  'snapshots.delete.image':
    'The image of volume {volume} from {date}, permanently and in every zone.',
  'snapshots.delete.imageGone': 'The image from {date}, permanently and in every zone.',
  'snapshots.delete.use':
    'You can no longer create templates or volumes from it, or revert its volume to it.',
  'snapshots.delete.lastCopy':
    'Its volume no longer exists. This may be the last copy of that data.',
  'snapshots.delete.volume': 'Volume {volume}, its data and its other snapshots.',
  'snapshots.delete.made': 'Templates and volumes created from it.',
  'snapshots.delete.submit': 'Delete snapshot',

  'snapshots.lost': 'What is lost',
  'snapshots.stays': 'What is kept',

  'snapshots.test.term': 'Restore test',
  'snapshots.test.none': 'Not tested',
  'snapshots.test.works': 'Restore works, tested {date} by {by}',
  'snapshots.test.fails': 'Restore failed, tested {date} by {by}',
} as const;
