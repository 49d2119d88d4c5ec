import type { snapshots as en } from '../en/snapshots';

/** French texts: snapshots. */
export const snapshots: Record<keyof typeof en, string> = {};
