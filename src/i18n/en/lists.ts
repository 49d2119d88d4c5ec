/** English texts: columns and filters that several lists have. */
export const lists = {
  'lists.protection': 'Protection',
  'lists.protection.points': '{count, plural, =0 {No points} one {# point} other {# points}}',
  'lists.protection.snapshots':
    '{count, plural, =0 {No snapshots} one {# snapshot} other {# snapshots}}',
  'lists.protection.newest.point': 'newest',
  'lists.protection.newest.snapshot': 'newest',
  'lists.protection.last': 'last',
  'lists.protection.tested': 'restore tested {day}',
  'lists.protection.testFailed': 'restore test failed {day}',
  'lists.protection.none': 'None',
  'lists.protection.notKnown': 'Not known',
  'lists.protection.pointsNotKnown': 'points not known',
  'lists.protection.snapshotsNotKnown': 'snapshots not known',
  'lists.protection.unprotected.day': 'Unprotected for a day',
  'lists.protection.unprotected.week': 'Unprotected for a week',
  'lists.protection.unprotected.month': 'Unprotected for a month',
  'lists.protection.incomplete': 'Protection may be incomplete without this data.',
  'lists.protection.load': 'Load snapshots',
  'lists.protection.loaded': 'Snapshots loaded. Protection is up to date.',
} as const;
