import type { templates as en } from '../en/templates';

/** French texts: templates. */
export const templates: Record<keyof typeof en, string> = {};
