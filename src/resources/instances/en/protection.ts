/** English texts: the ways back of an instance by time. */
export const protection = {
  'protection.title': 'Protection',
  'protection.none': 'You have nothing to restore this instance from.',
  'protection.newestPoint': 'Newest: recovery point {name},',
  'protection.newestSnapshot': 'Newest: snapshot of {name},',
  'protection.without':
    '{count, plural, one {{names} has no snapshot.} other {{names} have no snapshots.}}',
  'protection.usable':
    '{count, plural, =0 {None usable} other {# usable}}{more, select, yes { or more} other {}}',
  'protection.snapshots':
    '{count, plural, =0 {No snapshots} one {# snapshot} other {# snapshots}}{more, select, yes { or more} other {}}',
  'protection.group': '{count, number}: {from} – {to}',
  'protection.schedule': 'Scheduled: {kinds}',
  'protection.scheduleNotKnown': 'Schedule not known',
  'protection.ahead': 'Next scheduled snapshots of {title}',
  'protection.scheduled':
    '{count, plural, one {Scheduled: {date}} other {# scheduled, the first on {date}}}',
  'protection.now': 'Now',
} as const;
