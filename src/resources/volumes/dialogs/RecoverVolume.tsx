import { recoverVolume } from '../volumeChanges';
import { useText } from '../../../i18n/text';
import { useFormats } from '../../../ui';
import { ConfirmDialog } from '../../shared/dialog/ConfirmDialog';
import { useVolumeDialog } from './volumeDialog';

/** Asks before a deleted volume is brought back. */
export function RecoverVolume() {
  const t = useText();
  const formats = useFormats();
  const { volume, change, refusal, doubt, close } = useVolumeDialog('recover', recoverVolume);
  return (
    <ConfirmDialog
      title={t('volumes.recover.title', { name: volume.name })}
      confirmLabel={t('volumes.recover.submit')}
      confirmDisabledReason={refusal}
      doubt={doubt}
      rowId={volume.id}
      onClose={close}
      onConfirm={(signal) => change.send({ volume }, signal)}
      estimate={change.estimateFor({ volume })}
      calls={() => change.callsFor({ volume })}
    >
      <p>{t('volumes.recover.text', { size: formats.sizeInText(volume.size) })}</p>
    </ConfirmDialog>
  );
}
