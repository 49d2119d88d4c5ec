import { useChange } from '../../cloud/tasks/useChange';
import type { Volume } from '../../cloud/types';
import { useText } from '../../i18n/text';
import type { MenuAction } from '../../ui';
import { isDeletedAtOnce } from '../rules/deletedAtOnce';
import { BulkActions } from '../shared/bulk/BulkActions';
import { deleteVolume, takeSnapshot } from './volumeChanges';

/** Takes snapshots of several volumes, or deletes them. */
export function VolumeBulk(props: {
  resources: readonly Volume[];
  actionsOf: (volume: Volume) => readonly MenuAction[];
  onDone: () => void;
}) {
  const t = useText();
  const take = useChange(takeSnapshot);
  const remove = useChange(deleteVolume);
  return (
    <BulkActions
      {...props}
      offers={[
        {
          id: 'takeSnapshot',
          label: t('volumes.action.takeSnapshot'),
          send: (volume, signal) => take.send({ volume, name: undefined }, signal),
        },
        {
          id: 'delete',
          label: t('volumes.action.delete'),
          destructive: true,
          refusal: (volume) =>
            isDeletedAtOnce(volume) && volume.state !== 'Allocated' ? t('bulk.forGood') : undefined,
          send: (volume, signal) => remove.send({ volume, expunge: false }, signal),
        },
      ]}
    />
  );
}
