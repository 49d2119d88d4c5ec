import { useQuery } from '@tanstack/react-query';
import { useCloud } from '../../../cloud/cloud';
import { volumeSnapshotsQuery } from '../snapshots';
import { revertVolume } from '../snapshotChanges';
import { volumeQuery } from '../../volumes/volumes';
import { isWhole } from '../../../cloud/lists/list';
import type { Snapshot, Volume } from '../../../cloud/types';
import { useText } from '../../../i18n/text';
import { useFormats } from '../../../ui';
import { ConfirmDialog } from '../../shared/dialog/ConfirmDialog';
import { Consequences } from '../../../ui/dialog/Consequences';
import { useSnapshotDialog } from './snapshotDialog';
import { useSizeAtSnapshot } from './useSizeAtSnapshot';

/** Confirmation of a revert of a volume to a snapshot, with what is lost and what is kept. */
export function RevertVolume() {
  const t = useText();
  const cloud = useCloud();
  const { snapshot, names, change, refusal, doubt, remedy, close } = useSnapshotDialog(
    'revert',
    revertVolume,
  );
  const volumeId = snapshot.volumeId ?? '';
  const { data: volume } = useQuery({
    ...volumeQuery(cloud, volumeId),
    enabled: volumeId !== '',
    throwOnError: true,
  });
  return (
    <ConfirmDialog
      title={t('snapshots.revert.title', names)}
      confirmLabel={t('snapshots.revert.submit')}
      confirmDisabledReason={refusal}
      doubt={volume === undefined ? 'reading' : doubt}
      remedy={remedy}
      destructive
      rowId={snapshot.id}
      onClose={close}
      onConfirm={(signal) => change.send({ snapshot, instanceId: volume?.instanceId }, signal)}
      estimate={change.estimateFor({ snapshot, instanceId: volume?.instanceId })}
      calls={() => change.callsFor({ snapshot, instanceId: volume?.instanceId })}
    >
      {refusal === undefined && (
        <>
          <p>{t('snapshots.revert.what', names)}</p>
          {volume && <RevertConsequences snapshot={snapshot} volume={volume} />}
        </>
      )}
    </ConfirmDialog>
  );
}

function RevertConsequences({ snapshot, volume }: { snapshot: Snapshot; volume: Volume }) {
  const t = useText();
  const formats = useFormats();
  const { data: snapshots } = useQuery(volumeSnapshotsQuery(useCloud(), volume.id));
  const moments = snapshots && momentsAfter(snapshot, snapshots.items);
  const sizeAtSnapshot = useSizeAtSnapshot(snapshot);
  return (
    <>
      <Consequences title={t('snapshots.lost')}>
        <li>{t('snapshots.revert.written')}</li>
        {sizeAtSnapshot !== 'same' && (
          <li>
            {t(
              sizeAtSnapshot === 'changed'
                ? 'snapshots.revert.resized'
                : 'snapshots.revert.mayResize',
              {
                size: formats.size(volume.size),
                known: volume.size === undefined ? 'no' : 'yes',
              },
            )}
          </li>
        )}
        {isWhole(snapshots) && moments?.length === 0 && <li>{t('snapshots.revert.noLater')}</li>}
      </Consequences>
      <Consequences title={t('snapshots.stays')}>
        <li>
          {t(
            volume.instanceId === undefined
              ? 'snapshots.revert.staysDetached'
              : 'snapshots.revert.stays',
          )}
        </li>
        {moments !== undefined && moments.length > 0 && (
          <li>
            {t('snapshots.revert.later', {
              count: moments.length,
              date: formats.dateTime(Math.max(...moments)),
            })}
          </li>
        )}
      </Consequences>
    </>
  );
}

/** Creation times of the usable snapshots after this one. */
function momentsAfter(snapshot: Snapshot, all: readonly Snapshot[]): readonly number[] {
  const since = snapshot.createdAt ?? 0;
  return all
    .filter(({ id, state }) => state === 'BackedUp' && id !== snapshot.id)
    .map(({ createdAt }) => createdAt ?? 0)
    .filter((moment) => moment > since);
}
