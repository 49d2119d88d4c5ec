import { useChange } from '../../../cloud/tasks/useChange';
import { recoverInstance } from '../instanceChanges';
import { useText } from '../../../i18n/text';
import { ConfirmDialog } from '../../shared/dialog/ConfirmDialog';
import { useInstanceDialog } from './instanceDialog';

/** Asks before an instance is recovered. */
export function RecoverInstance() {
  const t = useText();
  const recover = useChange(recoverInstance);
  const { instance, refusal, remedy, close } = useInstanceDialog('recover', recover);
  return (
    <ConfirmDialog
      title={t('instances.recover.title', { name: instance.name })}
      confirmLabel={t('instances.recover.confirm')}
      rowId={instance.id}
      confirmDisabledReason={refusal}
      remedy={remedy}
      onConfirm={(signal) => recover.send({ instance }, signal)}
      estimate={recover.estimateFor({ instance })}
      calls={() => recover.callsFor({ instance })}
      onClose={close}
    >
      <p>{t('instances.recover.text')}</p>
    </ConfirmDialog>
  );
}
