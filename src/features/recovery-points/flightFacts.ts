import { useQueries, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { capabilitiesQuery } from '../../api/capabilities';
import { useCloud, type Cloud } from '../../api/cloud';
import { eventsQuery } from '../../api/events';
import { instanceQuery } from '../../api/instances';
import { usePointLimit } from '../../api/pointLimit';
import { instanceRecoveryPointsQuery } from '../../api/recoveryPoints';
import { volumeSnapshotsQuery } from '../../api/snapshots';
import { useTasks } from '../../api/taskHooks';
import { instanceVolumesQuery } from '../../api/volumes';
import type { FlightFacts } from '../../domain/flightPlan';
import { readRoom } from '../../domain/room';
import type { Happening } from '../../domain/rollbackLosses';
import { treeChanges, type Tree, type TreeChange } from './treeChanges';

/** ms between two readings while a plan is open. */
const rereadMs = 5_000;
const watched = { refetchInterval: rereadMs, refetchOnMount: 'always' } as const;

/** All that a plan is made from but the target, as the cloud has it now. */
export function useFlightReading(instanceId: string): Omit<FlightFacts, 'target'> {
  const cloud = useCloud();
  const tasks = useTasks();
  const read = { ...instanceQuery(cloud, instanceId), ...watched };
  const instance = useSuspenseQuery(read).data;
  const points = useSuspenseQuery({
    ...instanceRecoveryPointsQuery(cloud, instanceId),
    ...watched,
  }).data.items;
  const volumes = useSuspenseQuery(instanceVolumesQuery(cloud, instanceId)).data.items;
  const capabilities = useSuspenseQuery(capabilitiesQuery(cloud)).data;
  const snapshots = useQueries({
    queries: volumes.map(({ id }) => volumeSnapshotsQuery(cloud, id)),
    combine: (results) => results.flatMap(({ data }) => data?.items ?? []),
  });
  const { limit } = readRoom(points, usePointLimit());
  return { instance, points, volumes, snapshots, tasks, capabilities, limit };
}

/** What was done to the instance and its volumes lately, as far as the cloud remembers. */
export interface History {
  happened: readonly Happening[];
  /** `cut`: there were more events than the cloud was asked for. `unread`: it cannot be said. */
  state: 'whole' | 'cut' | 'loading' | 'unread';
}

/** Events that are asked for of each thing (api/events). */
export const eventsAsked = 50;

/** Reads what was done since a moment, ms since 1970. */
export function useHistory(
  { instance, volumes }: Pick<FlightFacts, 'instance' | 'volumes'>,
  since: number,
): History {
  const cloud = useCloud();
  const things = [
    { kind: 'instance' as const, id: instance.id, name: instance.name },
    ...volumes.map(({ id, name }) => ({ kind: 'volume' as const, id, name })),
  ];
  return useQueries({
    queries: things.map((thing) => eventsQuery(cloud, thing)),
    combine: (results): History => {
      const happened = results.flatMap(({ data = [] }, index) =>
        data.map(({ id, type, createdAt, username, level, state }) => ({
          id,
          type,
          at: createdAt,
          by: username,
          about: things[index]?.name ?? '',
          failed: level === 'error',
          state,
        })),
      );
      const isCut = results.some(
        ({ data = [] }) => data.length >= eventsAsked && data.every((e) => e.createdAt >= since),
      );
      if (results.some(({ error }) => error !== null)) return { happened, state: 'unread' };
      if (results.some(({ data }) => data === undefined)) return { happened, state: 'loading' };
      return { happened, state: isCut ? 'cut' : 'whole' };
    },
  });
}

/** Asks the cloud, never the cache. */
async function readTree(cloud: Cloud, instanceId: string): Promise<Tree> {
  const { queryClient } = cloud;
  const [instance, points] = await Promise.all([
    queryClient.fetchQuery({ ...instanceQuery(cloud, instanceId), staleTime: 0 }),
    queryClient.fetchQuery({ ...instanceRecoveryPointsQuery(cloud, instanceId), staleTime: 0 }),
  ]);
  return { instance, points: points.items };
}

export interface HeldTree {
  /** What is shown. */
  tree: Tree;
  /** What has become different from it since. */
  changes: readonly TreeChange[];
  /** Reads the tree again; true where it still is as shown. */
  isStillSo: () => Promise<boolean>;
  /** Shows what the cloud says now. */
  showNow: () => void;
}

/**
 * Holds a plan's tree still while it can be agreed to, so that nobody agrees to what they have not read.
 * While it is `free` (there is nothing to agree to) it follows the cloud.
 */
export function useHeldTree(now: Tree, free: (tree: Tree) => boolean): HeldTree {
  const cloud = useCloud();
  const [tree, setTree] = useState(now);
  const changes = treeChanges(tree, now);
  if (changes.length > 0 && free(tree)) setTree(now);
  return {
    tree,
    changes,
    isStillSo: async () => treeChanges(tree, await readTree(cloud, now.instance.id)).length === 0,
    showNow: () => setTree(now),
  };
}
