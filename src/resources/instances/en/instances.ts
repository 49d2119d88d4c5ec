/** English texts: the list of instances. */
export const instances = {
  'instances.title': 'Instances',
  'instances.empty.title': 'No instances',
  'instances.empty.text': 'There are no instances in this environment yet.',
  'instances.createInstance': 'Create instance',
  'instances.name': 'Name',
  'instances.offering': 'Compute offering',
  'instances.image': 'Image',
  'instances.ip': 'IP address',
  'instances.network': 'Network',
  'instances.vpc': 'VPC',
  'instances.state': 'State',

  'instances.action.start': 'Start',
  'instances.action.stop': 'Stop',
  'instances.action.console': 'View console',
  'instances.action.reboot': 'Reboot',
  'instances.action.destroy': 'Destroy',
  'instances.action.recover': 'Recover',
  'instances.action.expunge': 'Expunge',
  'instances.action.createRecoveryPoint': 'Create recovery point',
  'instances.action.viewDetails': 'View details',
  'instances.action.viewRecoveryPoints': 'View recovery points',

  'instances.console.opening': 'The console of {name} opens in a new tab',
  'instances.console.wait': 'Opening the console of {name}…',
  'instances.console.blocked':
    'Your browser blocked the console of {name}. Allow pop-ups for this site, then choose View console again.',
  'instances.console.failed': 'The console of {name} could not be opened. {reason}',
} as const;
