/** English texts: templates. */
export const templates = {
  'templates.title': 'Templates',
  'templates.name': 'Name',
  'templates.description': 'Description',
  'templates.osType': 'OS type',
  'templates.size': 'Size',
  'templates.zones': 'Zones',
  'templates.zoneNotReady': '{zone} (not ready)',
  'templates.created': 'Created',
  'templates.state': 'State',
  'templates.empty.title': 'No templates yet',
  'templates.empty.text': 'Make one with Create template, in the Action menu of a snapshot.',
  'templates.empty.action': 'Go to Snapshots',
  'templates.action.delete': 'Delete',

  'templates.delete.title': 'Delete template {name}?',
  'templates.delete.template':
    '{zones, plural, =0 {The template, for good.} one {The template, in its zone and for good.} other {The template, in all its # zones and for good.}}',
  'templates.delete.use': 'New instances can no longer be made from it.',
  'templates.delete.instances': 'Instances that were made from it go on working.',
  'templates.delete.snapshot': 'The snapshot that it was made from, if it still exists.',
  'templates.delete.submit': 'Delete template',

  'templates.lost': 'What is lost',
  'templates.stays': 'What stays',
} as const;
