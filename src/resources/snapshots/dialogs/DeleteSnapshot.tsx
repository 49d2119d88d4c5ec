import { useRef } from 'react';
import { deleteSnapshot } from '../snapshotChanges';
import { useText } from '../../../i18n/text';
import { ConfirmDialog } from '../../shared/dialog/ConfirmDialog';
import { Consequences } from '../../../ui/dialog/Consequences';
import { useSnapshotDialog } from './snapshotDialog';

/** Confirmation of the deletion of a snapshot, with what is lost and what is kept. */
export function DeleteSnapshot() {
  const t = useText();
  const { snapshot, names, change, refusal, doubt, remedy, close, closeToList } = useSnapshotDialog(
    'delete',
    deleteSnapshot,
  );
  const accepted = useRef(false);
  const hasVolume = snapshot.volumeName !== undefined;
  return (
    <ConfirmDialog
      title={t('snapshots.delete.title', names)}
      confirmLabel={t('snapshots.delete.submit')}
      confirmDisabledReason={refusal}
      doubt={doubt}
      remedy={remedy}
      destructive
      typedName={hasVolume ? undefined : snapshot.name}
      rowId={snapshot.id}
      onClose={() => (accepted.current ? closeToList() : close())}
      onConfirm={async (signal) => {
        await change.send({ snapshot }, signal);
        accepted.current = true;
      }}
      estimate={change.estimateFor({ snapshot })}
      calls={() => change.callsFor({ snapshot })}
    >
      {refusal === undefined && (
        <>
          <Consequences title={t('snapshots.lost')}>
            <li>{t(hasVolume ? 'snapshots.delete.image' : 'snapshots.delete.imageGone', names)}</li>
            <li>{t(hasVolume ? 'snapshots.delete.use' : 'snapshots.delete.lastCopy')}</li>
          </Consequences>
          <Consequences title={t('snapshots.stays')}>
            {hasVolume && <li>{t('snapshots.delete.volume', names)}</li>}
            <li>{t('snapshots.delete.made')}</li>
          </Consequences>
        </>
      )}
    </ConfirmDialog>
  );
}
