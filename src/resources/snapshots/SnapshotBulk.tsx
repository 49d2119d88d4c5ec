import { useChange } from '../../cloud/tasks/useChange';
import type { Snapshot } from '../../cloud/types';
import { useText } from '../../i18n/text';
import type { MenuAction } from '../../ui';
import { BulkActions } from '../shared/bulk/BulkActions';
import { deleteSnapshot } from './snapshotChanges';

/** Deletes several snapshots. */
export function SnapshotBulk(props: {
  resources: readonly Snapshot[];
  actionsOf: (snapshot: Snapshot) => readonly MenuAction[];
  onDone: () => void;
}) {
  const t = useText();
  const remove = useChange(deleteSnapshot);
  return (
    <BulkActions
      {...props}
      offers={[
        {
          id: 'delete',
          label: t('snapshots.action.delete'),
          destructive: true,
          refusal: ({ volumeName }) => (volumeName === undefined ? t('bulk.forGood') : undefined),
          send: (snapshot, signal, group) => remove.send({ snapshot }, signal, group),
        },
      ]}
    />
  );
}
