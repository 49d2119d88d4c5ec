/** English texts: volumes. */
export const volumes = {} as const;
