import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useCloud } from '../../api/cloud';
import { volumeSnapshotsQuery } from '../../api/snapshots';
import { deleteVolume } from '../../api/volumes';
import { useText } from '../../i18n/text';
import { CheckboxField, ConfirmDialog, useFormats } from '../../ui';
import { useVolumeDialog } from './volumeDialog';

/** Asks before a volume is deleted, and says what is lost and what stays. */
export function DeleteVolume() {
  const t = useText();
  const formats = useFormats();
  const cloud = useCloud();
  const { volume, context, change, refusal, close, closeToList } = useVolumeDialog(
    'delete',
    deleteVolume,
  );
  const { data: snapshots } = useQuery(volumeSnapshotsQuery(cloud, volume.id));
  const [erase, setErase] = useState(false);
  const accepted = useRef(false);
  const neverUsed = volume.state === 'Allocated';
  // The engine keeps a volume that was in use for a while, unless it is told not to.
  const kept = !neverUsed && volume.state !== 'Destroy' && volume.state !== 'Uploaded';
  const mayErase = kept && context?.capabilities.mayExpungeVolumes === true;
  return (
    <ConfirmDialog
      title={t('volumes.delete.title')}
      confirmLabel={t('volumes.delete.submit')}
      confirmDisabledReason={refusal}
      destructive
      rowId={volume.id}
      onClose={() => (accepted.current ? closeToList() : close())}
      onConfirm={async () => {
        await change.mutateAsync({ volume, expunge: erase || volume.state === 'Destroy' });
        accepted.current = true;
      }}
    >
      <p>
        <strong>{volume.name}</strong>
      </p>
      {neverUsed ? (
        <p>{t('volumes.delete.empty')}</p>
      ) : (
        <p>
          {t('volumes.delete.lost', { size: formats.size(volume.size) })}{' '}
          {t(kept && !erase ? 'volumes.delete.later' : 'volumes.delete.once')}
        </p>
      )}
      {!neverUsed && <p>{whatStays(snapshots?.total)}</p>}
      {mayErase && (
        <CheckboxField
          label={t('volumes.delete.erase')}
          checked={erase}
          onChange={(event) => setErase(event.target.checked)}
        />
      )}
    </ConfirmDialog>
  );

  function whatStays(count: number | undefined): string {
    if (count === undefined) return t('volumes.delete.snapshotsUnknown');
    if (count === 0) return t('volumes.delete.noSnapshots');
    return t('volumes.delete.snapshots', { count });
  }
}
