/** English texts: instances. */
export const instances = {} as const;
