import type { recoveryPoints as en } from '../en/recoveryPoints';

/** French texts: recoveryPoints. */
export const recoveryPoints: Record<keyof typeof en, string> = {};
