import type { QueryClient } from '@tanstack/react-query';
import type { TaskKind } from '../domain/types';
import { keysOf, resources, type Resource } from './keys';
import type { TaskEvent } from './tasks';

interface Touched {
  /** What looks different as soon as the task has started. */
  start: readonly Resource[];
  /** What looks different once it has ended, well or badly. */
  end: readonly Resource[];
}

const power: Touched = { start: ['instances'], end: ['instances', 'volumes', 'events'] };
/** Destroying takes recovery points along, and perhaps volumes (CloudStack rules §8, §11). */
const removal: Touched = {
  start: ['instances'],
  end: ['instances', 'volumes', 'recoveryPoints', 'limits', 'events'],
};
const disk: Touched = { start: ['volumes'], end: ['volumes', 'limits', 'events'] };
const image: Touched = { start: ['templates'], end: ['templates', 'limits', 'events'] };
const point: Touched = {
  start: ['recoveryPoints', 'instances'],
  end: ['recoveryPoints', 'instances', 'events'],
};

/** Which lists each kind of task touches. */
export const touchedBy: Readonly<Record<TaskKind, Touched>> = {
  startInstance: power,
  stopInstance: power,
  rebootInstance: power,
  destroyInstance: removal,
  recoverInstance: removal,
  expungeInstance: removal,
  createVolume: disk,
  attachVolume: disk,
  detachVolume: disk,
  resizeVolume: disk,
  deleteVolume: disk,
  recoverVolume: disk,
  createSnapshot: {
    start: ['snapshots', 'volumes'],
    end: ['snapshots', 'volumes', 'limits', 'events'],
  },
  revertVolume: { start: ['snapshots', 'volumes'], end: ['snapshots', 'volumes', 'events'] },
  deleteSnapshot: { start: ['snapshots'], end: ['snapshots', 'limits', 'events'] },
  createTemplate: image,
  deleteTemplate: image,
  createRecoveryPoint: point,
  // A rollback also brings back the offering, and on some hypervisors the size of the volumes (CloudStack rules §8).
  rollback: { start: point.start, end: [...point.end, 'volumes'] },
  deleteRecoveryPoint: point,
  unknown: { start: [], end: resources },
};

/** Has the lists that a task touched read anew. */
export function refreshAfter(queryClient: QueryClient, { type, task }: TaskEvent): void {
  const touched = touchedBy[task.kind];
  refresh(queryClient, type === 'started' ? touched.start : touched.end);
}

/** Has the lists read anew that still show what a change of this kind found gone. */
export function refreshGone(queryClient: QueryClient, kind: TaskKind): void {
  refresh(queryClient, touchedBy[kind].end);
}

function refresh(queryClient: QueryClient, touched: readonly Resource[]): void {
  for (const resource of touched) {
    forgetUnseen(queryClient, resource);
    void queryClient.invalidateQueries({ queryKey: [resource] });
  }
}

/**
 * Forgets what single entities were when nobody looks at them: shown later, they would first be what they no longer
 * are. They start from the list then, which is read anew.
 */
function forgetUnseen(queryClient: QueryClient, resource: Resource): void {
  queryClient.removeQueries({
    queryKey: keysOf(resource).ones,
    type: 'inactive',
    fetchStatus: 'idle',
  });
}
