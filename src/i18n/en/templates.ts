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
  'templates.delete.title': 'Delete template?',
  'templates.delete.lost':
    '{zones, plural, =0 {The template is erased for good.} one {The template is erased for good, in its zone.} other {The template is erased for good, in all its # zones.}} New instances can no longer be made from it.',
  'templates.delete.stays':
    'Instances that were made from it stay and go on working, as does the snapshot that it was made from.',
  'templates.delete.submit': 'Delete template',
} as const;
