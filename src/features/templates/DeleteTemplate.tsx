import { useSuspenseQuery } from '@tanstack/react-query';
import { useActionContext } from '../../api/actionContext';
import { useChange } from '../../api/useChange';
import { useCloud } from '../../api/cloud';
import { deleteTemplate, templateQuery } from '../../api/templates';
import { templateVerdicts } from '../../domain/actions';
import { refusalText } from '../../i18n/reasonText';
import { useText } from '../../i18n/text';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Consequences } from '../../ui/Consequences';
import { useAddressPart, useCloseDialog } from '../../ui/dialogRoute';
import { paths } from '../../ui/paths';
import { wayOutOf } from '../../ui/waysOut';

/** Asks before a template is deleted, and says what is lost and what stays. */
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
  const verdict = verdicts?.get('delete');
  const reason = verdict?.allowed === false ? verdict.reason : undefined;
  return (
    <ConfirmDialog
      title={t('templates.delete.title', { name: template.name })}
      confirmLabel={t('templates.delete.submit')}
      confirmDisabledReason={refusal}
      wayOut={context && wayOutOf(t, reason, {}, context.capabilities)}
      destructive
      rowId={template.id}
      onClose={close}
      onConfirm={(signal) => change.send({ template }, signal)}
      usual={change.usualFor({ template })}
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
