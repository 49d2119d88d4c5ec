import { useChange } from '../../cloud/tasks/useChange';
import type { Template } from '../../cloud/types';
import { useText } from '../../i18n/text';
import { useActionContext } from '../rules/actionContext';
import { BulkActions } from '../shared/bulk/BulkActions';
import { deleteTemplate } from './templateChanges';
import { templateVerdicts } from './templateRules';

/** Deletes several templates. */
export function TemplateBulk(props: { resources: readonly Template[]; onDone: () => void }) {
  const t = useText();
  const remove = useChange(deleteTemplate);
  const context = useActionContext();
  return (
    <BulkActions
      {...props}
      verdictsOf={(template) => context && templateVerdicts(template, context)}
      offers={[
        {
          action: 'delete',
          label: t('templates.action.delete'),
          title: (count) => t('bulk.deleteTemplate', { count }),
          effect: t('bulk.deleteTemplateEffect'),
          destructive: true,
          send: (template, signal, group) => remove.send({ template }, signal, group),
        },
      ]}
    />
  );
}
