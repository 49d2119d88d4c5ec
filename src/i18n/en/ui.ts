/** English texts: ui. */
export const ui = {} as const;
