import { useQuery } from '@tanstack/react-query';
import { useCloud } from '../../api/cloud';
import { revertVolume, volumeSnapshotsQuery } from '../../api/snapshots';
import { volumeQuery } from '../../api/volumes';
import type { Snapshot } from '../../domain/types';
import { useText } from '../../i18n/text';
import { ConfirmDialog, useFormats } from '../../ui';
import { useSnapshotDialog } from './snapshotDialog';

/** Asks before a volume goes back to a snapshot, and says what is lost and what stays. */
export function RevertVolume() {
  const t = useText();
  const formats = useFormats();
  const cloud = useCloud();
  const { snapshot, names, change, refusal, close } = useSnapshotDialog('revert', revertVolume);
  const volumeId = snapshot.volumeId ?? '';
  const known = { enabled: volumeId !== '' };
  const { data: volume } = useQuery({ ...volumeQuery(cloud, volumeId), ...known });
  const { data: snapshots } = useQuery({ ...volumeSnapshotsQuery(cloud, volumeId), ...known });

  const size = snapshot.virtualSize;
  const resized = volume !== undefined && size !== undefined && volume.size !== size;
  return (
    <ConfirmDialog
      title={t('snapshots.revert.title')}
      confirmLabel={t('snapshots.revert.submit')}
      confirmDisabledReason={refusal}
      destructive
      rowId={snapshot.id}
      onClose={close}
      onConfirm={() => change.mutateAsync({ snapshot, instanceId: volume?.instanceId })}
    >
      <p>{t('snapshots.revert.what', names)}</p>
      <p>{t('snapshots.revert.lost')}</p>
      {resized && (
        <p>
          {t('snapshots.revert.size', { from: formats.size(volume.size), to: formats.size(size) })}
        </p>
      )}
      {snapshots && <p>{laterText(laterThan(snapshot, snapshots.items))}</p>}
      <p>
        {t(
          volume?.instanceId === undefined
            ? 'snapshots.revert.staysDetached'
            : 'snapshots.revert.stays',
        )}
      </p>
    </ConfirmDialog>
  );

  function laterText(later: readonly Snapshot[]): string {
    const moments = later.map(({ createdAt }) => createdAt ?? 0);
    if (moments.length === 0) return t('snapshots.revert.noLater');
    const date = formats.dateTime(Math.max(...moments));
    return t('snapshots.revert.later', { count: moments.length, date });
  }
}

/** The usable snapshots of the same volume that hold what came after. */
function laterThan(snapshot: Snapshot, snapshots: readonly Snapshot[]): readonly Snapshot[] {
  return snapshots.filter(
    (other) =>
      other.state === 'BackedUp' &&
      other.id !== snapshot.id &&
      (other.createdAt ?? 0) > (snapshot.createdAt ?? 0),
  );
}
