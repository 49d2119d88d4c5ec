/** English texts: templates. */
export const templates = {} as const;
