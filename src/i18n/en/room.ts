/** English texts: room for recovery points, one place kept for the safety point of a rollback. */
export const room = {
  'room.label': 'Room for recovery points',
  'room.plenty': '{used, number} of {limit, number}; 1 kept for the safety point',
  'room.last': '{used, number} of {limit, number}; the last place is for the safety point',
  'room.full': '{used, number} of {limit, number}; no place for a safety point',
  'room.fullUsual':
    '{used, number} of the usual {limit, number}; perhaps no place for a safety point',

  'room.lastTitle': 'Only the place of the safety point is left',
  'room.lastText':
    'A rollback of {instance} takes it to keep the present state first. Before you make another point, free a place.',
  'room.fullTitle': 'No place is left for a safety point',
  'room.fullText': 'A rollback of {instance} could not keep the present state first. Free a place.',
  'room.fullUsualTitle': 'Perhaps no place is left for a safety point',
  'room.fullUsualText':
    'The cloud may refuse the safety point of a rollback of {instance}, and then does not roll back. To be sure, free a place.',
  'room.usual': 'The cloud does not say how many it grants; {limit, number} is usual.',
  'room.refused': 'The cloud once refused more than {limit, number}.',
  'room.taken':
    'This point takes the place that a rollback needs to keep the present state first. To keep that way back, free a place before.',
  'room.beyond':
    '{instance} has {used, number} recovery points, so the cloud will probably refuse another. Free a place before.',

  'room.least': 'What you would miss least:',
  'room.failed': '{point}, {date}: it failed, and holds nothing',
  'room.off': '{point}, {date}: nothing is built on it, and Now does not descend from it',
  'room.old': '{point}, {date}: the oldest that is not needed',
  'room.oldOnWay': '{point}, {date}: the oldest that can go; Now descends from it',
  'room.noneFree': 'No recovery point can be deleted now.',
  'room.preview': 'See what deleting {point} would do',
} as const;
