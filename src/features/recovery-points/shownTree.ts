import { useState } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useCloud, type Cloud } from '../../api/cloud';
import { instanceQuery } from '../../api/instances';
import { instanceRecoveryPointsQuery } from '../../api/recoveryPoints';
import { treeChanges, type Tree, type TreeChange } from './treeChanges';

/** Asks the cloud, never the cache. */
async function readTree(cloud: Cloud, instanceId: string): Promise<Tree> {
  const { queryClient } = cloud;
  const [instance, points] = await Promise.all([
    queryClient.fetchQuery({ ...instanceQuery(cloud, instanceId), staleTime: 0 }),
    queryClient.fetchQuery({ ...instanceRecoveryPointsQuery(cloud, instanceId), staleTime: 0 }),
  ]);
  return { instance, points: points.items };
}

/** What a person was shown, and what was found to be different from it. */
export interface ShownTree {
  tree: Tree;
  changes: readonly TreeChange[];
  /** Reads the tree again. True: it still is as shown; else what is shown becomes what was read. */
  isStillSo: () => Promise<boolean>;
}

/**
 * The tree that a dialog asks about, held still so that nobody agrees to what they have not read:
 * what changes meanwhile is found when they agree. There is nothing to agree to while the action is
 * refused, so until then it follows the cloud.
 */
export function useShownTree(instanceId: string, isRefused: (tree: Tree) => boolean): ShownTree {
  const cloud = useCloud();
  const instance = useSuspenseQuery(instanceQuery(cloud, instanceId)).data;
  const fleet = useSuspenseQuery(instanceRecoveryPointsQuery(cloud, instanceId)).data;
  const [tree, setTree] = useState<Tree>({ instance, points: fleet.items });
  const [changes, setChanges] = useState<readonly TreeChange[]>([]);

  const isOlder = tree.instance !== instance || tree.points !== fleet.items;
  const isWhole = tree.points.length >= fleet.total;
  if (isOlder && (isRefused(tree) || !isWhole)) setTree({ instance, points: fleet.items });

  const isStillSo = async () => {
    const now = await readTree(cloud, instanceId);
    const found = treeChanges(tree, now);
    if (found.length === 0) return true;
    setTree(now);
    setChanges(found);
    return false;
  };
  return { tree, changes, isStillSo };
}
