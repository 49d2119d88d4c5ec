/** English texts: room for recovery points, one place kept for the safety point of a rollback. */
export const room = {
  'quota.label': 'Room for recovery points',
  'quota.plenty': '{used, number} of {limit, number}; 1 kept for the safety point',
  'quota.last': '{used, number} of {limit, number}; the last place is for the safety point',
  'quota.full': '{used, number} of {limit, number}; no place for a safety point',
  'quota.fullUsual':
    '{used, number} of the usual {limit, number}; perhaps no place for a safety point',

  'quota.lastTitle': 'Only the place of the safety point is left',
  'quota.lastText':
    'A rollback of {instance} takes it to keep the present state first. Before you make another point, free a place.',
  'quota.fullTitle': 'No place is left for a safety point',
  'quota.fullText':
    'A rollback of {instance} could not keep the present state first. Free a place.',
  'quota.fullUsualTitle': 'Perhaps no place is left for a safety point',
  'quota.fullUsualText':
    'The cloud may refuse the safety point of a rollback of {instance}, and then does not roll back. To be sure, free a place.',
  'quota.usual': 'The cloud does not say how many it grants; {limit, number} is usual.',
  'quota.refused': 'The cloud once refused more than {limit, number}.',
  'quota.taken':
    'This point takes the place that a rollback needs to keep the present state first. To keep that way back, free a place before.',
  'quota.beyond':
    '{instance} has {used, number} recovery points, so the cloud will probably refuse another. Free a place before.',

  'quota.least': 'What you would miss least:',
  'quota.failed': '{point}, {date}: it failed, and holds nothing',
  'quota.off': '{point}, {date}: nothing is built on it, and Now does not descend from it',
  'quota.old': '{point}, {date}: the oldest that is not needed',
  'quota.oldOnWay': '{point}, {date}: the oldest that can go; Now descends from it',
  'quota.noneFree': 'No recovery point can be deleted now.',
  'quota.preview': 'See what deleting {point} would do',
} as const;
