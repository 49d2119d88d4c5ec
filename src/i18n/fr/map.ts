import type { map as en } from '../en/map';

/** French texts: map. */
export const map: Record<keyof typeof en, string> = {};
