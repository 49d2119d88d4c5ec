import * as v from 'valibot';
import type { Cloud } from '../../../cloud/cloud';
import { lastSeenKey } from './lastSeenKey';
import { readJson, writeJson } from '../../../browser/storage';
import { wholeList } from '../../../cloud/lists/list';
import type { LastSeen } from './externalChanges';
import type { TreeShape } from '../runs/treeChanges';
import { instanceStates, recoveryPointStates } from '../../../cloud/states';

/** Maximum number of stored trees; the one seen longest ago goes first. */
const most = 5;

const kept = v.array(
  v.object({
    userId: v.string(),
    instanceId: v.string(),
    lastSeen: v.object({
      at: v.number(),
      tree: v.object({
        instance: v.object({
          state: v.picklist(instanceStates),
          serviceOfferingName: v.optional(v.string()),
        }),
        points: v.array(
          v.object({
            id: v.string(),
            name: v.string(),
            state: v.picklist(recoveryPointStates),
            parentId: v.optional(v.string()),
            current: v.boolean(),
          }),
        ),
      }),
    }),
  }),
);

const whose = ({ session }: Cloud) => session.current().user?.id ?? '';

function all({ storage }: Cloud) {
  const found = v.safeParse(kept, readJson(storage, lastSeenKey));
  return found.success ? found.output : [];
}

function shapeOf({ instance, points }: TreeShape) {
  const { state, serviceOfferingName } = instance;
  return {
    instance: { state, serviceOfferingName },
    points: points.items.map((point) => ({
      id: point.id,
      name: point.name,
      state: point.state,
      parentId: point.parentId,
      current: point.current,
    })),
  };
}

/** The tree of an instance as the person last saw it in this tab. */
export function loadLastSeen(cloud: Cloud, instanceId: string): LastSeen | undefined {
  const mine = whose(cloud);
  const found = all(cloud).find((one) => one.instanceId === instanceId && one.userId === mine);
  if (found === undefined) return undefined;
  const { at, tree } = found.lastSeen;
  const { state, serviceOfferingName } = tree.instance;
  return {
    at,
    tree: {
      instance: { state, serviceOfferingName },
      points: wholeList(tree.points.map((point) => ({ ...point, parentId: point.parentId }))),
    },
  };
}

/** Stores the tree that the person saw, until the tab closes. */
export function storeLastSeen(cloud: Cloud, instanceId: string, { at, tree }: LastSeen): void {
  const others = all(cloud).filter((one) => one.instanceId !== instanceId);
  const own = { userId: whose(cloud), instanceId, lastSeen: { at, tree: shapeOf(tree) } };
  writeJson(cloud.storage, lastSeenKey, [...others, own].slice(-most));
}
