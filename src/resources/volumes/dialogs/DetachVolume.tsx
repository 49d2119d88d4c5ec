import { detachVolume } from '../volumeChanges';
import { useText } from '../../../i18n/text';
import { ConfirmDialog } from '../../shared/dialog/ConfirmDialog';
import { Consequences } from '../../../ui/dialog/Consequences';
import { useVolumeDialog } from './volumeDialog';

/** Asks before a volume is detached from its instance, and lists the consequences. */
export function DetachVolume() {
  const t = useText();
  const { volume, change, refusal, doubt, remedy, close } = useVolumeDialog('detach', detachVolume);
  const names = { name: volume.name, instance: volume.instanceName ?? volume.instanceId ?? '' };
  return (
    <ConfirmDialog
      title={t('volumes.detach.title', names)}
      confirmLabel={t('volumes.detach.submit')}
      confirmDisabledReason={refusal}
      doubt={doubt}
      remedy={remedy}
      destructive
      rowId={volume.id}
      onClose={close}
      onConfirm={(signal) => change.send({ volume }, signal)}
      estimate={change.estimateFor({ volume })}
      calls={() => change.callsFor({ volume })}
    >
      {refusal === undefined && (
        <>
          <Consequences title={t('volumes.lost')}>
            <li>{t('volumes.detach.access', names)}</li>
            {volume.instanceState !== 'Stopped' && <li>{t('volumes.detach.unwritten', names)}</li>}
          </Consequences>
          <Consequences title={t('volumes.stays')}>
            <li>{t('volumes.detach.stays')}</li>
          </Consequences>
        </>
      )}
    </ConfirmDialog>
  );
}
