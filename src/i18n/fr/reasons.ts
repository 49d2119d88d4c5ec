import type { reasons as en } from '../en/reasons';

/** French texts: reasons. */
export const reasons: Record<keyof typeof en, string> = {};
