import { useChange } from '../../../cloud/tasks/useChange';
import { rebootInstance } from '../instanceChanges';
import { useText } from '../../../i18n/text';
import { ConfirmDialog } from '../../shared/dialog/ConfirmDialog';
import { useInstanceDialog } from './instanceDialog';

/** Asks before an instance is rebooted. */
export function RebootInstance() {
  const t = useText();
  const reboot = useChange(rebootInstance);
  const { instance, refusal, remedy, close } = useInstanceDialog('reboot', reboot);
  return (
    <ConfirmDialog
      title={t('instances.reboot.title', { name: instance.name })}
      confirmLabel={t('instances.reboot.confirm')}
      rowId={instance.id}
      confirmDisabledReason={refusal}
      remedy={remedy}
      onConfirm={(signal) => reboot.send({ instance }, signal)}
      estimate={reboot.estimateFor({ instance })}
      calls={() => reboot.callsFor({ instance })}
      onClose={close}
    >
      <p>{t('instances.reboot.text')}</p>
    </ConfirmDialog>
  );
}
