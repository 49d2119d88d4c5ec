import { useChange } from '../../cloud/tasks/useChange';
import type { Snapshot } from '../../cloud/types';
import { useText } from '../../i18n/text';
import { useActionContext } from '../rules/actionContext';
import { BulkActions } from '../shared/bulk/BulkActions';
import { deleteSnapshot } from './snapshotChanges';
import { snapshotVerdicts } from './snapshotRules';

/** Deletes several snapshots. */
export function SnapshotBulk(props: { resources: readonly Snapshot[]; onDone: () => void }) {
  const t = useText();
  const remove = useChange(deleteSnapshot);
  const context = useActionContext();
  return (
    <BulkActions
      {...props}
      verdictsOf={(snapshot) => context && snapshotVerdicts(snapshot, context)}
      offers={[
        {
          action: 'delete',
          label: t('snapshots.action.delete'),
          title: (count) => t('bulk.deleteSnapshot', { count }),
          effect: t('bulk.deleteSnapshotEffect'),
          destructive: true,
          refusal: ({ volumeName }) => (volumeName === undefined ? t('bulk.forGood') : undefined),
          send: (snapshot, signal, group) => remove.send({ snapshot }, signal, group),
        },
      ]}
    />
  );
}
