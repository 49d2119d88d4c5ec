import type { Instance, RecoveryPoint } from '../../domain/types';

/** An instance with its recovery points, as read at one time. */
export interface Tree {
  instance: Instance;
  points: readonly RecoveryPoint[];
}

/** One thing that is no longer as it was shown. */
export type TreeChange =
  | { kind: 'instanceState'; instance: Instance }
  | { kind: 'offering'; offering: string }
  | { kind: 'added' | 'removed'; point: string }
  | { kind: 'pointState'; point: RecoveryPoint }
  | { kind: 'parent'; point: string; parent: string | undefined }
  | { kind: 'current'; point: string | undefined };

function instanceChanges(shown: Instance, now: Instance): TreeChange[] {
  const changes: TreeChange[] = [];
  if (shown.state !== now.state) changes.push({ kind: 'instanceState', instance: now });
  if (shown.serviceOfferingName !== now.serviceOfferingName)
    changes.push({ kind: 'offering', offering: now.serviceOfferingName ?? '–' });
  return changes;
}

function pointChanges(shown: RecoveryPoint, now: RecoveryPoint): TreeChange[] {
  const changes: TreeChange[] = [];
  if (shown.state !== now.state) changes.push({ kind: 'pointState', point: now });
  if (shown.parentId !== now.parentId)
    changes.push({
      kind: 'parent',
      point: now.name,
      parent: now.parentId === undefined ? undefined : (now.parentName ?? '–'),
    });
  return changes;
}

const currentOf = (points: readonly RecoveryPoint[]) => points.find(({ current }) => current);

/** What became different between two readings of one tree; none when nobody would be surprised. */
export function treeChanges(shown: Tree, now: Tree): readonly TreeChange[] {
  const before = new Map(shown.points.map((point) => [point.id, point]));
  const after = new Map(now.points.map((point) => [point.id, point]));
  const removed = [...before.values()].filter(({ id }) => !after.has(id));
  const current = currentOf(now.points);
  return [
    ...instanceChanges(shown.instance, now.instance),
    ...removed.map(({ name }): TreeChange => ({ kind: 'removed', point: name })),
    ...[...after.values()].flatMap((point): TreeChange[] => {
      const old = before.get(point.id);
      return old === undefined ? [{ kind: 'added', point: point.name }] : pointChanges(old, point);
    }),
    ...(currentOf(shown.points)?.id === current?.id
      ? []
      : [{ kind: 'current', point: current?.name } as const]),
  ];
}
