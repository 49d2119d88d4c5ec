/** English texts: reasons. */
export const reasons = {} as const;
