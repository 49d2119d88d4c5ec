import type { ActionEntry } from '../../ui/navigation/actionEntry';
import type { TemplateAction } from './templateRules';

/** Actions on a template. Menu, routes and code of the dialogs follow from it. */
export const templateOperations = {
  delete: {
    destructive: true,
    dialog: { path: 'delete', load: () => import('./dialogs/DeleteTemplate') },
  },
} as const satisfies Readonly<Record<TemplateAction, ActionEntry>>;
