import { detachVolume } from '../../api/volumes';
import { useText } from '../../i18n/text';
import { ConfirmDialog } from '../../ui';
import { useVolumeDialog } from './volumeDialog';

/** Asks before a volume is taken from its instance, and says what that costs. */
export function DetachVolume() {
  const t = useText();
  const { volume, change, refusal, close } = useVolumeDialog('detach', detachVolume);
  const names = { name: volume.name, instance: volume.instanceName ?? volume.instanceId ?? '' };
  return (
    <ConfirmDialog
      title={t('volumes.detach.title')}
      confirmLabel={t('volumes.detach.submit')}
      confirmDisabledReason={refusal}
      destructive
      rowId={volume.id}
      onClose={close}
      onConfirm={() => change.mutateAsync({ volume })}
    >
      <p>{t('volumes.detach.what', names)}</p>
      <p>{t('volumes.detach.lost', names)}</p>
      <p>{t('volumes.detach.stays')}</p>
    </ConfirmDialog>
  );
}
