import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ListRead } from '../../rules/actionContext';
import { capabilitiesQuery } from '../../../cloud/session/capabilities';
import { useCloud, type Cloud } from '../../../cloud/cloud';
import { instanceQuery } from '../../instances/instances';
import { instanceRecoveryPointsQuery } from '../recoveryPoints';
import { useTasks } from '../../../cloud/tasks/taskHooks';
import { readAtOnce } from '../../../cloud/client/rateLimitWait';
import { readNow } from '../../../cloud/lists/readNow';
import { isWhole } from '../../../cloud/lists/list';
import type { Capabilities, Task } from '../../../cloud/types';
import { treeChanges, type Tree, type TreeChange } from './treeChanges';

/** ms between two readings while a plan is open. */
const rereadMs = 5_000;

/** Polling of the queries that a plan shows, every so many ms; a run (`isRunning`) reads them itself. */
export const pollingOfPlan = (isRunning: boolean, ms: number) =>
  ({ refetchInterval: isRunning ? false : ms, refetchOnMount: 'always' }) as const;

/** A tree, and the data that its rules need. */
export interface TreeReading extends Tree {
  tasks: readonly Task[];
  capabilities: Capabilities;
  /** The lists that it was made from, and what failed of them. */
  lists: readonly ListRead[];
  /** True if it was read since the page was opened: data that other pages left may be older. */
  isFresh: boolean;
  /** When its points were read, by this machine's clock, ms since 1970. */
  readAt: number;
}

/** An instance and its recovery points, polled. A run of this tab (`isRunning`) reads them itself. */
export function useTreeReading(instanceId: string, isRunning: boolean): TreeReading {
  const cloud = useCloud();
  const tasks = useTasks();
  const polled = pollingOfPlan(isRunning, rereadMs);
  const read = { ...instanceQuery(cloud, instanceId), ...polled };
  const instanceRead = useSuspenseQuery(read);
  const pointsRead = useSuspenseQuery({
    ...instanceRecoveryPointsQuery(cloud, instanceId),
    ...polled,
  });
  const capabilities = useSuspenseQuery(capabilitiesQuery(cloud)).data;
  return {
    instance: instanceRead.data,
    points: pointsRead.data,
    tasks,
    capabilities,
    lists: [pointsRead],
    isFresh: instanceRead.isFetchedAfterMount && pointsRead.isFetchedAfterMount,
    readAt: pointsRead.dataUpdatedAt,
  };
}

async function readTree(cloud: Cloud, instanceId: string): Promise<Tree> {
  const { queryClient } = cloud;
  const [instance, points] = await Promise.all([
    readNow(queryClient, instanceQuery(cloud, instanceId)),
    readNow(queryClient, instanceRecoveryPointsQuery(cloud, instanceId)),
  ]);
  return { instance, points };
}

export interface PinnedTree {
  /** Tree that the page shows. */
  tree: Tree;
  /** Changes in the cloud since that tree was read. */
  changes: readonly TreeChange[];
  /** Reads the tree again; true if it is still as shown. */
  revalidate: () => Promise<boolean>;
  /** Shows the present state. */
  refreshTree: () => void;
}

/** Comparison of a plan's data with the cloud's. */
interface PinnedBy<T, C> {
  changesOf: (shown: T, now: T) => readonly C[];
  /** True where less could be read of what is shown. */
  isFuller: (shown: T, now: T) => boolean;
  /** True where there is nothing to agree to. */
  free: (shown: T) => boolean;
}

/**
 * Pins the data of a plan while it can be confirmed, so that nobody confirms what they have not read. Data that was
 * `free` before a change (nothing to confirm), or not yet read again, follows the cloud. A refusal by the change
 * itself, such as a point that is being created, does not unpin it.
 */
export function usePinned<T extends { isFresh: boolean }, C>(now: T, by: PinnedBy<T, C>) {
  const [shown, setShown] = useState(now);
  const changes = by.changesOf(shown, now);
  const [wasFree, setWasFree] = useState(() => by.free(now));
  if (changes.length === 0 && by.free(now) !== wasFree) setWasFree(!wasFree);
  const follows = !shown.isFresh || wasFree;
  const isBetter = by.isFuller(shown, now) || (now.isFresh && !shown.isFresh);
  if (changes.length > 0 ? follows : isBetter) setShown(now);
  return { shown, changes, refresh: () => setShown(now) };
}

/** The same of one tree. */
export function usePinnedTree(
  now: Pick<TreeReading, keyof Tree | 'isFresh'>,
  free: (tree: Tree) => boolean,
): PinnedTree {
  const cloud = useCloud();
  const {
    shown: tree,
    changes,
    refresh,
  } = usePinned(now, {
    changesOf: treeChanges,
    isFuller: (shown, { points }) => !isWhole(shown.points) && isWhole(points),
    free,
  });
  return {
    tree,
    changes,
    revalidate: async () => {
      const found = await readAtOnce(cloud.client, () => readTree(cloud, now.instance.id));
      return isWhole(found.points) && treeChanges(tree, found).length === 0;
    },
    refreshTree: refresh,
  };
}
