import type { ActionEntry } from '../../ui/navigation/actionEntry';
import type { TemplateAction } from './templateRules';

/** Actions on a template. Menu, routes and code of the dialogs follow from it. */
export const templateOperations = {
  createInstance: { dialog: () => import('../instances/create/CreateInstance') },
  delete: { destructive: true, dialog: () => import('./dialogs/DeleteTemplate') },
} as const satisfies Readonly<Record<TemplateAction, ActionEntry>>;
