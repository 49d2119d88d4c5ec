/** English texts: tasks. */
export const tasks = {} as const;
