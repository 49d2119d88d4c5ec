import { useSuspenseQuery } from '@tanstack/react-query';
import { useActionContext } from '../../api/actionContext';
import { useChange } from '../../api/change';
import { useCloud } from '../../api/cloud';
import { deleteTemplate, templateQuery } from '../../api/templates';
import { templateVerdicts } from '../../domain/actions';
import { reasonText } from '../../i18n/reasonText';
import { useText } from '../../i18n/text';
import { ConfirmDialog } from '../../ui';
import { useAddressPart, useCloseDialog } from '../../ui/dialogRoute';
import { paths } from '../../ui/paths';

/** Asks before a template is deleted, and says what is lost and what stays. */
export function DeleteTemplate() {
  const t = useText();
  const cloud = useCloud();
  const { data: template } = useSuspenseQuery(templateQuery(cloud, useAddressPart('id')));
  const context = useActionContext();
  const change = useChange(deleteTemplate);
  const close = useCloseDialog(paths.templates);
  const sent = change.isPending || change.isSuccess;
  const verdict = context && templateVerdicts(template, context).get('delete');
  return (
    <ConfirmDialog
      title={t('templates.delete.title')}
      confirmLabel={t('templates.delete.submit')}
      confirmDisabledReason={sent ? undefined : reasonText(t, verdict)}
      destructive
      rowId={template.id}
      onClose={close}
      onConfirm={() => change.mutateAsync({ template })}
    >
      <p>
        <strong>{template.name}</strong>
      </p>
      <p>{t('templates.delete.lost', { zones: template.zones.length })}</p>
      <p>{t('templates.delete.stays')}</p>
    </ConfirmDialog>
  );
}
