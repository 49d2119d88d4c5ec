import type { practice as en } from '../en/practice';

/** French texts: practice. */
export const practice: Record<keyof typeof en, string> = {};
