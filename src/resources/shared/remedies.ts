import type { Capabilities } from '../../cloud/types';
import type { Reason, ReasonCode } from '../rules/reasons';
import type { MessageId, Text } from '../../i18n/text';
import type { Remedy } from '../../ui/feedback/Notice';
import { paths, taskPart } from '../../ui/navigation/paths';
import { instanceDialogPath, snapshotDialogPath, volumeDialogPath } from './dialogPaths';

/** Subjects of a refusal. */
export interface About {
  volumeId?: string | undefined;
  instanceId?: string | undefined;
  pointId?: string | undefined;
  snapshotId?: string | undefined;
}

interface Place {
  label: MessageId;
  /** Command that the account needs there. */
  needs: string;
  to: (about: About) => string | undefined;
}

const ofVolume =
  (path: (id: string) => string) =>
  ({ volumeId }: About) =>
    volumeId === undefined ? undefined : path(volumeId);
const ofInstance =
  (path: (id: string) => string) =>
  ({ instanceId }: About) =>
    instanceId === undefined ? undefined : path(instanceId);

const points: Place = {
  label: 'remedy.points',
  needs: 'listVMSnapshot',
  to: ofInstance(paths.recoveryPoints),
};
const stop: Place = {
  label: 'remedy.stop',
  needs: 'stopVirtualMachine',
  to: ofInstance((id) => `${instanceDialogPath(id, 'stop')}?on=details`),
};

const start: Place = {
  label: 'remedy.start',
  needs: 'startVirtualMachine',
  to: ofInstance((id) => `${instanceDialogPath(id, 'start')}?on=details`),
};
const free = (label: MessageId): Place => ({
  label,
  needs: 'deleteVMSnapshot',
  to: ({ instanceId, pointId }) =>
    instanceId && paths.deletePoints(instanceId, pointId === undefined ? [] : [pointId]),
});

const places: Partial<Record<ReasonCode, Place>> = {
  attachRecoveryPoints: points,
  detachRecoveryPoints: points,
  resizeRecoveryPoints: points,
  revertRecoveryPoints: points,
  memoryBesideDisk: points,
  diskBesideMemory: points,
  pointLimit: free('remedy.free'),
  pointFailed: free('remedy.deletePoint'),
  pinned: {
    label: 'remedy.unpin',
    needs: 'deleteTags',
    to: ({ snapshotId, instanceId, pointId }) => {
      if (snapshotId !== undefined) return snapshotDialogPath(snapshotId, 'unpin');
      return instanceId && pointId && paths.unpinPoint(instanceId, pointId);
    },
  },
  pointNeedsRunning: start,
  memoryNeedsRunning: start,
  instanceNotRunning: start,
  instanceDestroyed: {
    label: 'remedy.recoverInstance',
    needs: 'recoverVirtualMachine',
    to: ofInstance((id) => `${instanceDialogPath(id, 'recover')}?on=details`),
  },
  instanceFailed: {
    label: 'remedy.destroy',
    needs: 'destroyVirtualMachine',
    to: ofInstance((id) => `${instanceDialogPath(id, 'destroy')}?on=details`),
  },
  resizeNeedsStopped: stop,
  revertNeedsStopped: stop,
  snapshotNeedsStopped: stop,
  deleteAttached: {
    label: 'remedy.detach',
    needs: 'detachVolume',
    to: ofVolume((id) => volumeDialogPath(id, 'detach')),
  },
  deleteOs: {
    label: 'remedy.instance',
    needs: 'listVirtualMachines',
    to: ofInstance(paths.instance),
  },
  volumeNeverAttached: {
    label: 'remedy.attach',
    needs: 'attachVolume',
    to: ofVolume((id) => volumeDialogPath(id, 'attach')),
  },
  volumeDestroyed: {
    label: 'remedy.recover',
    needs: 'recoverVolume',
    to: ofVolume((id) => volumeDialogPath(id, 'recover')),
  },
};

/** Link that resolves a refusal, if this account can use it. */
export function remedyOf(
  t: Text,
  reason: Reason | undefined,
  about: About,
  { commands }: Pick<Capabilities, 'commands'>,
): Remedy | undefined {
  if (reason?.taskId !== undefined) return { to: taskPart(reason.taskId), label: t('remedy.task') };
  const place = reason && places[reason.code];
  if (place === undefined || !commands.has(place.needs)) return undefined;
  const to = place.to(about);
  return to === undefined ? undefined : { to, label: t(place.label) };
}
