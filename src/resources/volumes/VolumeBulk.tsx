import Button from '@mui/material/Button';
import { useState } from 'react';
import { left } from '../../cloud/catalog/limitedResources';
import { useChange } from '../../cloud/tasks/useChange';
import type { Volume } from '../../cloud/types';
import { useText } from '../../i18n/text';
import type { ActionContext } from '../rules/context';
import { limitReason } from '../rules/reasons';
import { refusalText, textOfReason } from '../rules/reasonText';
import { BulkActions } from '../shared/bulk/BulkActions';
import { useActionContext } from '../rules/actionContext';
import { ScheduleSeveral } from '../snapshots/schedules/ScheduleSeveral';
import { deleteVolume, takeSnapshot } from './volumeChanges';
import {
  hypervisorOf,
  isDeletedAtOnce,
  takesOneSnapshotAtATime,
  volumeVerdicts,
} from './volumeRules';

const isOneAtATime = (volume: Volume, context: ActionContext) =>
  takesOneSnapshotAtATime(hypervisorOf(volume, context));

/** Takes snapshots of several volumes, schedules them, or deletes the volumes. */
export function VolumeBulk(props: { resources: readonly Volume[]; onDone: () => void }) {
  const t = useText();
  const take = useChange(takeSnapshot);
  const remove = useChange(deleteVolume);
  const context = useActionContext();
  const [isScheduling, setScheduling] = useState(false);
  const { resources, onDone } = props;
  const verdictsOf = (volume: Volume) => context && volumeVerdicts(volume, context);
  /** An earlier one of the same instance, where it takes one snapshot at a time. */
  const siblingIn = (volume: Volume, earlier: readonly Volume[]) =>
    volume.instanceId !== undefined && context && isOneAtATime(volume, context)
      ? earlier.find(({ instanceId }) => instanceId === volume.instanceId)
      : undefined;
  const snapshotRefusal = (volume: Volume, earlier: readonly Volume[]) => {
    const sibling = siblingIn(volume, earlier);
    if (sibling) return t('bulk.oneAtATime', { volume: sibling.name });
    const allowance = context?.allowances?.snapshots;
    return typeof allowance === 'object' && earlier.length >= left(allowance)
      ? textOfReason(t, limitReason('snapshots', allowance))
      : undefined;
  };
  return (
    <>
      <BulkActions
        {...props}
        verdictsOf={verdictsOf}
        offers={[
          {
            action: 'takeSnapshot',
            label: t('volumes.action.takeSnapshot'),
            title: (count) => t('bulk.takeSnapshot', { count }),
            refusal: snapshotRefusal,
            send: (volume, signal, group) => take.send({ volume, name: undefined }, signal, group),
          },
          {
            action: 'delete',
            label: t('volumes.action.delete'),
            title: (count) => t('bulk.deleteVolume', { count }),
            destructive: true,
            refusal: (volume) =>
              isDeletedAtOnce(volume) && volume.state !== 'Allocated'
                ? t('bulk.forGood')
                : undefined,
            send: (volume, signal, group) => remove.send({ volume, expunge: false }, signal, group),
          },
        ]}
      />
      {resources.some((volume) => verdictsOf(volume)?.has('schedule')) && (
        <Button onClick={() => setScheduling(true)}>
          {t('bulk.action', { action: t('volumes.action.schedule'), count: resources.length })}
        </Button>
      )}
      {isScheduling && context && (
        <ScheduleSeveral
          volumes={resources.map((volume) => ({
            volume,
            reason: refusalText(t, volumeVerdicts(volume, context), 'schedule'),
            isOneAtATime: isOneAtATime(volume, context),
          }))}
          onClose={() => setScheduling(false)}
          onDone={onDone}
        />
      )}
    </>
  );
}
