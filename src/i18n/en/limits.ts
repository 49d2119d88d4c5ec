/** English texts: free slots under the account's or the environment's limits. */
export const limits = {
  'limits.left':
    '{resource, select, instances {{left, plural, one {# instance} other {# instances}}} volumes {{left, plural, one {# volume} other {# volumes}}} snapshots {{left, plural, one {# snapshot} other {# snapshots}}} other {{left, plural, one {# template} other {# templates}}}} of {max, number} left in this environment.',
} as const;
