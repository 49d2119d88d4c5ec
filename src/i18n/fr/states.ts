import type { states as en } from '../en/states';

/** French texts: states. */
export const states: Record<keyof typeof en, string> = {};
