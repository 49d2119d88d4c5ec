import type { errors as en } from '../en/errors';

/** French texts: errors. */
export const errors: Record<keyof typeof en, string> = {};
