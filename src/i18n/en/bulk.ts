/** English texts: actions on several rows of a list. */
export const bulk = {
  'bulk.action': '{action} ({count, number})',
  'bulk.will': 'Will be done for {count, plural, one {# item} other {# items}}',
  'bulk.refused': 'Not possible for {count, plural, one {# item} other {# items}}',
  'bulk.none': 'None of the selected items allows this.',
  'bulk.forGood': 'It would be lost permanently. Delete it separately.',
  'bulk.started': 'Started',
  'bulk.failed': 'Not started',
} as const;
