import Button from '@mui/material/Button';
import { useState } from 'react';
import { useChange } from '../../cloud/tasks/useChange';
import type { Volume } from '../../cloud/types';
import { useText } from '../../i18n/text';
import type { MenuAction } from '../../ui';
import { isDeletedAtOnce, hypervisorOf, takesOneSnapshotAtATime } from './volumeRules';
import { BulkActions } from '../shared/bulk/BulkActions';
import { useActionContext } from '../rules/actionContext';
import { ScheduleSeveral } from '../snapshots/schedules/ScheduleSeveral';
import { deleteVolume, takeSnapshot } from './volumeChanges';

/** Takes snapshots of several volumes, schedules them, or deletes the volumes. */
export function VolumeBulk(props: {
  resources: readonly Volume[];
  actionsOf: (volume: Volume) => readonly MenuAction[];
  onDone: () => void;
}) {
  const t = useText();
  const take = useChange(takeSnapshot);
  const remove = useChange(deleteVolume);
  const context = useActionContext();
  const [isScheduling, setScheduling] = useState(false);
  const { resources, actionsOf, onDone } = props;
  const scheduleOf = (volume: Volume) => actionsOf(volume).find(({ id }) => id === 'schedule');
  return (
    <>
      <BulkActions
        {...props}
        offers={[
          {
            id: 'takeSnapshot',
            label: t('volumes.action.takeSnapshot'),
            send: (volume, signal, group) => take.send({ volume, name: undefined }, signal, group),
          },
          {
            id: 'delete',
            label: t('volumes.action.delete'),
            destructive: true,
            refusal: (volume) =>
              isDeletedAtOnce(volume) && volume.state !== 'Allocated'
                ? t('bulk.forGood')
                : undefined,
            send: (volume, signal, group) => remove.send({ volume, expunge: false }, signal, group),
          },
        ]}
      />
      {resources.some((volume) => scheduleOf(volume) !== undefined) && (
        <Button onClick={() => setScheduling(true)}>
          {t('bulk.action', { action: t('volumes.action.schedule'), count: resources.length })}
        </Button>
      )}
      {isScheduling && context && (
        <ScheduleSeveral
          volumes={resources.map((volume) => {
            const action = scheduleOf(volume);
            return {
              volume,
              reason: action === undefined ? t('ui.notOffered') : action.reason,
              isOneAtATime: takesOneSnapshotAtATime(hypervisorOf(volume, context)),
            };
          })}
          onClose={() => setScheduling(false)}
          onDone={onDone}
        />
      )}
    </>
  );
}
