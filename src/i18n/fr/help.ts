import type { help as en } from '../en/help';

/** French texts: help. */
export const help: Record<keyof typeof en, string> = {};
