import type { instances as en } from '../en/instances';

/** French texts: instances. */
export const instances: Record<keyof typeof en, string> = {};
