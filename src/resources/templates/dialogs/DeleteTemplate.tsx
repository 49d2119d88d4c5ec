import { useSuspenseQuery } from '@tanstack/react-query';
import { useActionContext } from '../../rules/actionContext';
import { useChange } from '../../../cloud/tasks/useChange';
import { useCloud } from '../../../cloud/cloud';
import { templateQuery } from '../templates';
import { deleteTemplate } from '../templateChanges';
import { templateVerdicts } from '../templateRules';
import { reasonAgainst } from '../../rules/context';
import { refusalText } from '../../rules/reasonText';
import { useText } from '../../../i18n/text';
import { ConfirmDialog } from '../../shared/dialog/ConfirmDialog';
import { Consequences } from '../../../ui/dialog/Consequences';
import { useAddressPart, useCloseDialog } from '../../../ui/dialog/dialogRoute';
import { paths } from '../../../ui/navigation/paths';
import { remedyOf } from '../../shared/remedies';

/** Confirmation of the deletion of a template, with what is lost and what is kept. */
export function DeleteTemplate() {
  const t = useText();
  const cloud = useCloud();
  const { data: template } = useSuspenseQuery(templateQuery(cloud, useAddressPart('id')));
  const context = useActionContext();
  const change = useChange(deleteTemplate);
  const close = useCloseDialog(paths.templates);
  const sent = change.isPending || change.isSuccess;
  const verdicts = context && templateVerdicts(template, context);
  const refusal = sent ? undefined : refusalText(t, verdicts, 'delete');
  const reason = verdicts && reasonAgainst(verdicts, 'delete');
  return (
    <ConfirmDialog
      title={t('templates.delete.title', { name: template.name })}
      confirmLabel={t('templates.delete.submit')}
      confirmDisabledReason={refusal}
      remedy={context && remedyOf(t, reason, {}, context.capabilities)}
      destructive
      rowId={template.id}
      onClose={close}
      onConfirm={(signal) => change.send({ template }, signal)}
      estimate={change.estimateFor({ template })}
      calls={() => change.callsFor({ template })}
    >
      {refusal === undefined && (
        <>
          <Consequences title={t('templates.lost')}>
            <li>{t('templates.delete.template', { zones: template.zones.length })}</li>
            <li>{t('templates.delete.use')}</li>
          </Consequences>
          <Consequences title={t('templates.stays')}>
            <li>{t('templates.delete.instances')}</li>
            <li>{t('templates.delete.snapshot')}</li>
          </Consequences>
        </>
      )}
    </ConfirmDialog>
  );
}
