/** English texts: map. */
export const map = {} as const;
