import type { tasks as en } from '../en/tasks';

/** French texts: tasks. */
export const tasks: Record<keyof typeof en, string> = {};
