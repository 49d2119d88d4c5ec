import { useCallback } from 'react';
import type { Template } from '../../cloud/types';
import { useText } from '../../i18n/text';
import type { MenuAction } from '../../ui';
import { useOpenDialog } from '../../ui/dialog/dialogRoute';
import { useActionContext } from '../rules/actionContext';
import { mayActOnTemplates, templateVerdicts } from './templateRules';
import { templateDialogPath } from '../shared/dialogPaths';
import { menuOf } from '../shared/menuOf';
import { templateOperations } from './operations';

/** The menu of a template; none where the account may do nothing with templates. */
export function useTemplateActions(): ((template: Template) => readonly MenuAction[]) | undefined {
  const t = useText();
  const openDialog = useOpenDialog();
  const context = useActionContext();
  const actions = useCallback(
    (template: Template): readonly MenuAction[] => {
      if (context === undefined) return [];
      return menuOf({
        t,
        verdicts: templateVerdicts(template, context),
        operations: templateOperations,
        over: 'list',
        label: (action) => t(`templates.action.${action}`),
        open: (action) => openDialog(templateDialogPath(template.id, action)),
        choose: () => undefined,
      });
    },
    [context, openDialog, t],
  );
  return context !== undefined && !mayActOnTemplates(context) ? undefined : actions;
}
