import { useChange } from '../../api/useChange';
import { startInstance } from '../../api/instances';
import { useText } from '../../i18n/text';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { useInstanceDialog } from './instanceDialog';

/** Asks before an instance is started. */
export function StartInstance() {
  const t = useText();
  const start = useChange(startInstance);
  const { instance, refusal, wayOut, close } = useInstanceDialog('start', start);
  return (
    <ConfirmDialog
      title={t('instances.start.title', { name: instance.name })}
      confirmLabel={t('instances.start.confirm')}
      rowId={instance.id}
      confirmDisabledReason={refusal}
      wayOut={wayOut}
      onConfirm={(signal) => start.send({ instance }, signal)}
      usual={start.usualFor({ instance })}
      calls={() => start.callsFor({ instance })}
      onClose={close}
    >
      <p>{t('instances.start.text')}</p>
    </ConfirmDialog>
  );
}
