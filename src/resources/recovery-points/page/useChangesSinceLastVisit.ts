import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useCloud } from '../../../cloud/cloud';
import { useTasks } from '../../../cloud/tasks/taskHooks';
import { nowId } from '../lineage/lineage';
import { mayInclude } from '../../../cloud/lists/list';
import type { Task } from '../../../cloud/types';
import { useText } from '../../../i18n/text';
import { useAnnounce } from '../../../ui';
import { useChangeText } from '../runs/changeText';
import { storeLastSeen, loadLastSeen } from './lastSeenStore';
import { foundAt, keyOf, knownTree, externalChanges, type LastSeen } from './externalChanges';
import type { Tree, TreeChange } from '../runs/treeChanges';

/** A change by others, and when it was found (ms since 1970). */
export interface ExternalChange {
  key: string;
  change: TreeChange;
  foundAt: number;
}

export interface VisitChanges {
  /** When the person last saw the tree (ms since 1970). */
  since: number;
  externalChanges: readonly ExternalChange[];
  /** New nodes, and moved nodes. */
  news: ReadonlyMap<string, 'new' | 'moved'>;
  /** Acknowledges all changes. */
  acknowledge: () => void;
}

/** Maximum number of changes in one announcement. */
const saidAtMost = 3;

/**
 * Changes by others since the person last saw this tree: since it was last read in view of them, in this tab, whether
 * they then left the page, hid it, or stayed. Their own changes are left out. A change is announced once, and listed
 * until they acknowledge it.
 */
export function useChangesSinceLastVisit(tree: Tree, readAt: number): VisitChanges {
  const cloud = useCloud();
  const tasks = useTasks();
  const instanceId = tree.instance.id;
  const { isComplete } = tree.points;
  const [lastSeen, setLastSeen] = useState<LastSeen | undefined>(() =>
    loadLastSeen(cloud, instanceId),
  );
  const [found, setFound] = useState<Readonly<Record<string, number>>>({});

  const changes = useMemo(
    () => (lastSeen === undefined || !isComplete ? [] : externalChanges(lastSeen, tree, tasks)),
    [lastSeen, tree, tasks, isComplete],
  );
  // Without changes by others, the person has seen the tree as it is now, own changes included.
  if (isComplete && changes.length === 0 && readAt > (lastSeen?.at ?? 0))
    setLastSeen({ tree: knownTree(lastSeen?.tree, tree), at: readAt });
  const known = isComplete ? foundAt(found, changes, readAt) : found;
  if (known !== found) setFound(known);

  useEffect(() => {
    if (lastSeen !== undefined) storeLastSeen(cloud, instanceId, lastSeen);
  }, [cloud, instanceId, lastSeen]);
  useSaid(tree, changes, tasks);

  return {
    since: lastSeen?.at ?? readAt,
    externalChanges: useMemo(
      () =>
        changes.map((change) => ({
          key: keyOf(change),
          change,
          foundAt: known[keyOf(change)] ?? readAt,
        })),
      [changes, known, readAt],
    ),
    news: useMemo(() => newsOf(changes), [changes]),
    acknowledge: () => setLastSeen({ tree: knownTree(lastSeen?.tree, tree), at: readAt }),
  };
}

function newsOf(changes: readonly TreeChange[]): ReadonlyMap<string, 'new' | 'moved'> {
  const news = new Map<string, 'new' | 'moved'>();
  for (const change of changes) {
    if (change.kind === 'parent') news.set(change.id, 'moved');
    if (change.kind === 'current') news.set(nowId, 'moved');
  }
  for (const change of changes) if (change.kind === 'added') news.set(change.id, 'new');
  return news;
}

/** Points that were announced as new, and that others have deleted since: they leave the list of changes. */
function cancelled(
  said: Iterable<TreeChange>,
  { points }: Tree,
  tasks: readonly Task[],
): readonly TreeChange[] {
  const left = new Set(points.items.map(({ id }) => id));
  const isOwn = (id: string) =>
    tasks.some(
      ({ kind, subject, outcome, byOther }) =>
        kind === 'deleteRecoveryPoint' &&
        subject.id === id &&
        outcome !== 'failed' &&
        byOther !== true,
    );
  return [...said].flatMap((change): TreeChange[] =>
    change.kind === 'added' &&
    !left.has(change.id) &&
    !mayInclude(points, change.id) &&
    !isOwn(change.id)
      ? [{ ...change, kind: 'removed' }]
      : [],
  );
}

/**
 * Announces each change once, politely; a change that returns counts as new, and so does the deletion of a new
 * point.
 */
function useSaid(tree: Tree, changes: readonly TreeChange[], tasks: readonly Task[]): void {
  const t = useText();
  const { say } = useAnnounce();
  const textOf = useChangeText(tree.instance);
  const said = useRef<ReadonlyMap<string, TreeChange>>(new Map());
  const tell = useEffectEvent(() => {
    const fresh = [
      ...cancelled(said.current.values(), tree, tasks),
      ...changes.filter((change) => !said.current.has(keyOf(change))),
    ];
    said.current = new Map(changes.map((change) => [keyOf(change), change]));
    if (fresh.length > 0)
      say(
        t('tree.changedSaid', {
          first: fresh.slice(0, saidAtMost).map(textOf).join(' '),
          more: Math.max(0, fresh.length - saidAtMost),
        }),
      );
  });
  const keys = changes.map(keyOf).join('\n');
  const { isComplete } = tree.points;
  useEffect(() => {
    if (isComplete) tell();
  }, [keys, isComplete]);
}
