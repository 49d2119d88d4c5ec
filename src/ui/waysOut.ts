import type { Capabilities } from '../domain/types';
import type { Reason, ReasonCode } from '../domain/reasons';
import type { MessageId, Text } from '../i18n/text';
import type { WayOut } from './Notice';
import { paths, taskPart } from './paths';

/** What a refusal may be about. */
export interface About {
  volumeId?: string | undefined;
  instanceId?: string | undefined;
  pointId?: string | undefined;
}

interface Place {
  label: MessageId;
  /** What the account must be able to call there. */
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
  label: 'wayOut.points',
  needs: 'listVMSnapshot',
  to: ofInstance(paths.recoveryPoints),
};
const stop: Place = {
  label: 'wayOut.stop',
  needs: 'stopVirtualMachine',
  to: ofInstance((id) => `${paths.instanceDialog(id, 'stop')}?on=details`),
};

const start: Place = {
  label: 'wayOut.start',
  needs: 'startVirtualMachine',
  to: ofInstance((id) => `${paths.instanceDialog(id, 'start')}?on=details`),
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
  pointLimit: free('wayOut.free'),
  pointFailed: free('wayOut.deletePoint'),
  pointNeedsRunning: start,
  memoryNeedsRunning: start,
  instanceNotRunning: start,
  instanceDestroyed: {
    label: 'wayOut.recoverInstance',
    needs: 'recoverVirtualMachine',
    to: ofInstance((id) => `${paths.instanceDialog(id, 'recover')}?on=details`),
  },
  instanceFailed: {
    label: 'wayOut.destroy',
    needs: 'destroyVirtualMachine',
    to: ofInstance((id) => `${paths.instanceDialog(id, 'destroy')}?on=details`),
  },
  resizeNeedsStopped: stop,
  revertNeedsStopped: stop,
  snapshotNeedsStopped: stop,
  deleteAttached: {
    label: 'wayOut.detach',
    needs: 'detachVolume',
    to: ofVolume((id) => paths.volumeDialog(id, 'detach')),
  },
  deleteOs: {
    label: 'wayOut.instance',
    needs: 'listVirtualMachines',
    to: ofInstance(paths.instance),
  },
  volumeNeverAttached: {
    label: 'wayOut.attach',
    needs: 'attachVolume',
    to: ofVolume((id) => paths.volumeDialog(id, 'attach')),
  },
  volumeDestroyed: {
    label: 'wayOut.recover',
    needs: 'recoverVolume',
    to: ofVolume((id) => paths.volumeDialog(id, 'recover')),
  },
};

/** The way out of a refusal, where there is one that this account can go. */
export function wayOutOf(
  t: Text,
  reason: Reason | undefined,
  about: About,
  { commands }: Pick<Capabilities, 'commands'>,
): WayOut | undefined {
  if (reason?.taskId !== undefined) return { to: taskPart(reason.taskId), label: t('wayOut.task') };
  const place = reason && places[reason.code];
  if (place === undefined || !commands.has(place.needs)) return undefined;
  const to = place.to(about);
  return to === undefined ? undefined : { to, label: t(place.label) };
}
