import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useCloud } from '../../api/cloud';
import { volumeSnapshotsQuery } from '../../api/snapshots';
import { deleteVolume } from '../../api/volumes';
import type { Volume } from '../../domain/types';
import { useText } from '../../i18n/text';
import { CheckboxField, ConfirmDialog, Consequences, useFormats } from '../../ui';
import { useVolumeDialog } from './volumeDialog';

/** States in which the engine deletes a volume at once (CloudStack rules §11). */
const goneAtOnce: readonly Volume['state'][] = ['Allocated', 'Uploaded', 'Destroy'];

/** Asks before a volume is deleted, and says what is lost and what stays. */
export function DeleteVolume() {
  const t = useText();
  const { volume, context, change, refusal, close, closeToList } = useVolumeDialog(
    'delete',
    deleteVolume,
  );
  const [erase, setErase] = useState(false);
  const accepted = useRef(false);
  const isKept = !goneAtOnce.includes(volume.state);
  const mayErase = isKept && context?.capabilities.mayExpungeVolumes === true;
  return (
    <ConfirmDialog
      title={t('volumes.delete.title', { name: volume.name })}
      confirmLabel={t('volumes.delete.submit')}
      confirmDisabledReason={refusal}
      destructive
      rowId={volume.id}
      onClose={() => (accepted.current ? closeToList() : close())}
      onConfirm={async () => {
        await change.mutateAsync({ volume, expunge: erase });
        accepted.current = true;
      }}
      calls={() => change.callsFor({ volume, expunge: erase })}
    >
      {refusal === undefined && (
        <>
          <DeleteConsequences volume={volume} atOnce={erase || !isKept} />
          {mayErase && (
            <CheckboxField
              label={t('volumes.delete.erase')}
              checked={erase}
              onChange={(event) => setErase(event.target.checked)}
            />
          )}
        </>
      )}
    </ConfirmDialog>
  );
}

function DeleteConsequences({ volume, atOnce }: { volume: Volume; atOnce: boolean }) {
  const t = useText();
  const size = useFormats().size(volume.size);
  const { data: snapshots } = useQuery(volumeSnapshotsQuery(useCloud(), volume.id));
  const count = snapshots?.total;
  return (
    <>
      <Consequences title={t('volumes.lost')}>
        {volume.state === 'Allocated' ? (
          <li>{t('volumes.delete.empty', { size })}</li>
        ) : (
          <>
            <li>{t('volumes.delete.data', { size })}</li>
            <li>{t(atOnce ? 'volumes.delete.once' : 'volumes.delete.later')}</li>
          </>
        )}
      </Consequences>
      {volume.state !== 'Allocated' && (
        <Consequences title={t('volumes.stays')}>
          <li>
            {count === undefined && t('volumes.delete.snapshotsUnknown')}
            {count === 0 && t('volumes.delete.noSnapshots')}
            {count !== undefined && count > 0 && t('volumes.delete.snapshots', { count })}
          </li>
        </Consequences>
      )}
    </>
  );
}
