import type { ui as en } from '../en/ui';

/** French texts: ui. */
export const ui: Record<keyof typeof en, string> = {};
