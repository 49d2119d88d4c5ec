import { useRef } from 'react';
import { deleteSnapshot } from '../../api/snapshots';
import { useText } from '../../i18n/text';
import { ConfirmDialog } from '../../ui';
import { useSnapshotDialog } from './snapshotDialog';

/** Asks before a snapshot is deleted, and says what is lost and what stays. */
export function DeleteSnapshot() {
  const t = useText();
  const { snapshot, names, change, refusal, close, closeToList } = useSnapshotDialog(
    'delete',
    deleteSnapshot,
  );
  const accepted = useRef(false);
  const gone = snapshot.volumeName === undefined;
  return (
    <ConfirmDialog
      title={t('snapshots.delete.title')}
      confirmLabel={t('snapshots.delete.submit')}
      confirmDisabledReason={refusal}
      destructive
      rowId={snapshot.id}
      onClose={() => (accepted.current ? closeToList() : close())}
      onConfirm={async () => {
        await change.mutateAsync({ snapshot });
        accepted.current = true;
      }}
    >
      <p>
        <strong>{snapshot.name}</strong>
      </p>
      <p>{t(gone ? 'snapshots.delete.lostGone' : 'snapshots.delete.lost', names)}</p>
      <p>{t(gone ? 'snapshots.delete.staysGone' : 'snapshots.delete.stays')}</p>
    </ConfirmDialog>
  );
}
