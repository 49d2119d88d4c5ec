import { useChange } from '../../api/useChange';
import { rebootInstance } from '../../api/instances';
import { useText } from '../../i18n/text';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { useInstanceDialog } from './instanceDialog';

/** Asks before an instance is rebooted. */
export function RebootInstance() {
  const t = useText();
  const reboot = useChange(rebootInstance);
  const { instance, refusal, wayOut, close } = useInstanceDialog('reboot', reboot);
  return (
    <ConfirmDialog
      title={t('instances.reboot.title', { name: instance.name })}
      confirmLabel={t('instances.reboot.confirm')}
      rowId={instance.id}
      confirmDisabledReason={refusal}
      wayOut={wayOut}
      onConfirm={(signal) => reboot.send({ instance }, signal)}
      usual={reboot.usualFor({ instance })}
      calls={() => reboot.callsFor({ instance })}
      onClose={close}
    >
      <p>{t('instances.reboot.text')}</p>
    </ConfirmDialog>
  );
}
