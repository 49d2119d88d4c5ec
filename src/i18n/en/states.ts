/** English texts: states. */
export const states = {} as const;
