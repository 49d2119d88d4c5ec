/** English texts: snapshots. */
export const snapshots = {} as const;
