import { useChange } from '../../../cloud/tasks/useChange';
import { startInstance } from '../instanceChanges';
import { useText } from '../../../i18n/text';
import { ConfirmDialog } from '../../shared/dialog/ConfirmDialog';
import { useInstanceDialog } from './instanceDialog';

/** Asks before an instance is started. */
export function StartInstance() {
  const t = useText();
  const start = useChange(startInstance);
  const { instance, refusal, remedy, close } = useInstanceDialog('start', start);
  return (
    <ConfirmDialog
      title={t('instances.start.title', { name: instance.name })}
      confirmLabel={t('instances.start.confirm')}
      rowId={instance.id}
      confirmDisabledReason={refusal}
      remedy={remedy}
      onConfirm={(signal) => start.send({ instance }, signal)}
      estimate={start.estimateFor({ instance })}
      calls={() => start.callsFor({ instance })}
      onClose={close}
    >
      <p>{t('instances.start.text')}</p>
    </ConfirmDialog>
  );
}
