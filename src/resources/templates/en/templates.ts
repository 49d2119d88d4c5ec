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
  'templates.empty.text': 'Create one from a snapshot: choose Create template in its Action menu.',
  'templates.empty.action': 'Go to Snapshots',
  'templates.action.createInstance': 'Create instance',
  'templates.action.delete': 'Delete',

  'templates.delete.title': 'Delete template {name}?',
  'templates.delete.template':
    '{zones, plural, =0 {The template, permanently.} one {The template, permanently and in its zone.} other {The template, permanently and in all # zones.}}',
  'templates.delete.use': 'You can no longer create instances from it.',
  'templates.delete.instances': 'Instances created from it. They continue to run.',
  'templates.delete.snapshot': 'The snapshot it was created from, if it still exists.',
  'templates.delete.submit': 'Delete template',

  'templates.lost': 'What is lost',
  'templates.stays': 'What is kept',
} as const;
