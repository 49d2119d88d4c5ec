/** English texts: recoveryPoints. */
export const recoveryPoints = {} as const;
