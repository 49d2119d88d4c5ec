import type { volumes as en } from '../en/volumes';

/** French texts: volumes. */
export const volumes: Record<keyof typeof en, string> = {};
