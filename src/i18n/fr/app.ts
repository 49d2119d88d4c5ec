import type { app as en } from '../en/app';

/** French texts: app. */
export const app: Record<keyof typeof en, string> = {};
