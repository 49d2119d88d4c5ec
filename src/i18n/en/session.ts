/** English texts: session. */
export const session = {} as const;
