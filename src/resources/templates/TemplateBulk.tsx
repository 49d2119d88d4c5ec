import { useChange } from '../../cloud/tasks/useChange';
import type { Template } from '../../cloud/types';
import { useText } from '../../i18n/text';
import type { MenuAction } from '../../ui';
import { BulkActions } from '../shared/bulk/BulkActions';
import { deleteTemplate } from './templateChanges';

/** Deletes several templates. */
export function TemplateBulk(props: {
  resources: readonly Template[];
  actionsOf: (template: Template) => readonly MenuAction[];
  onDone: () => void;
}) {
  const t = useText();
  const remove = useChange(deleteTemplate);
  return (
    <BulkActions
      {...props}
      offers={[
        {
          id: 'delete',
          label: t('templates.action.delete'),
          destructive: true,
          send: (template, signal, group) => remove.send({ template }, signal, group),
        },
      ]}
    />
  );
}
