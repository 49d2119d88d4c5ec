import type { session as en } from '../en/session';

/** French texts: session. */
export const session: Record<keyof typeof en, string> = {};
