/** English texts: the *Protection* column of lists, and its filter. */
export const protectionColumn = {
  protectionColumn: 'Protection',
  'protectionColumn.points': '{count, plural, =0 {No points} one {# point} other {# points}}',
  'protectionColumn.snapshots':
    '{count, plural, =0 {No snapshots} one {# snapshot} other {# snapshots}}',
  'protectionColumn.newest.point': 'newest',
  'protectionColumn.newest.snapshot': 'newest',
  'protectionColumn.last': 'last',
  'protectionColumn.tested': 'restore tested {day}',
  'protectionColumn.testFailed': 'restore test failed {day}',
  'protectionColumn.none': 'None',
  'protectionColumn.notKnown': 'Not known',
  'protectionColumn.pointsNotKnown': 'points not known',
  'protectionColumn.snapshotsNotKnown': 'snapshots not known',
  'protectionColumn.unprotected.day': 'Unprotected for a day',
  'protectionColumn.unprotected.week': 'Unprotected for a week',
  'protectionColumn.unprotected.month': 'Unprotected for a month',
  'protectionColumn.incomplete': 'Protection may be incomplete without this data.',
} as const;
