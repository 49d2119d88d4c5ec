/** English texts: slots for recovery points, one reserved for a safety point. */
export const room = {
  'quota.label': 'Recovery point slots',
  'quota.plenty': '{used, number} of {limit, number} slots used · 1 reserved',
  'quota.last': '{used, number} of {limit, number} slots used · the last is reserved',
  'quota.full': '{used, number} of {limit, number} slots used · none for a safety point',
  'quota.fullUsual': '{used, number} of the usual {limit, number} slots used',

  'quota.lastTitle': 'One slot left, reserved for a safety point',
  'quota.lastText':
    'A rollback of {instance} needs it to save the present state first. Delete a point before you create another.',
  'quota.fullTitle': 'No slot left for a safety point',
  'quota.fullText': 'A rollback of {instance} can’t save the present state first. Delete a point.',
  'quota.fullUsualTitle': 'You may be out of recovery point slots',
  'quota.fullUsualText':
    'A rollback of {instance} may fail because it can’t create its safety point. Delete a point to be sure.',
  'quota.need':
    '{instance} uses all {limit, number} recovery point slots. A rollback can’t create its safety point.',
  'quota.needUsual':
    '{instance} has {limit, number} recovery points. Most clouds allow no more, so a rollback may fail.',
  'quota.usual': 'Most clouds allow {limit, number} recovery points per instance.',
  'quota.refused': 'This cloud once refused more than {limit, number}.',
  'quota.taken':
    'This point uses the slot that a rollback needs for its safety point. Delete another point first to free a slot.',
  'quota.beyond':
    '{instance} has {used, number} recovery points, so the cloud will probably refuse another. Delete one first.',

  'quota.least': 'Suggested to delete:',
  'quota.failed': '{point}, {date}: failed, contains nothing',
  'quota.off': '{point}, {date}: not on the current branch, no children',
  'quota.old': '{point}, {date}: oldest that is not needed',
  'quota.oldOnWay': '{point}, {date}: oldest, on the current branch',
  'quota.allPinned': 'The recovery points that could be deleted are pinned. Unpin one first.',
  'quota.noneFree': 'No recovery point can be deleted now.',
  'quota.preview': 'See what deleting {point} changes',
} as const;
