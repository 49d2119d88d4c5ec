import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { fold, foldedRuns, runsOf, type PointRun, type ShownTree } from '../lineage/folds';
import type { Lineage } from '../lineage/lineage';
import { useText } from '../../../i18n/text';
import { useAnnounce } from '../../../ui';
import type { RecoveryMapProps } from './mapProps';

/** Stands among the unfolded runs for all of them. */
const everyRun = 'all';

/** The tree as it is shown, and ways to fold and unfold it. */
export interface Folds {
  tree: ShownTree;
  /** True if any points can be folded. */
  mayFold: boolean;
  /** The unfolded run that a point is in. */
  unfoldedRun(pointId: string): PointRun | undefined;
  unfold(run: PointRun): void;
  fold(run: PointRun): void;
  foldAll(): void;
  unfoldAll(): void;
}

interface Shown {
  lineage: Lineage;
  runs: readonly PointRun[];
  runOf: ReadonlyMap<string, PointRun>;
  /** Runs that stay unfolded since their points were seen when the tree changed. */
  held: ReadonlySet<string>;
  key: string;
  tree: ShownTree;
}

const isMostlySeen = (run: PointRun, tree: ShownTree) =>
  2 * run.points.filter(({ id }) => tree.nodes.get(id)?.kind === 'point').length >
  run.points.length;

const without = (ids: Iterable<string>, id: string): ReadonlySet<string> =>
  new Set([...ids].filter((other) => other !== id));

const none: ReadonlySet<string> = new Set();

/**
 * Folds a lineage as the person wants it. What must be seen unfolds its run; what was seen before the tree changed
 * stays seen. The page keeps what is unfolded, else the map does.
 */
export function useFolds(
  props: Pick<RecoveryMapProps, 'lineage' | 'selectedId' | 'onSelect' | 'unfolded' | 'onUnfold'>,
  mustShow: (id: string) => boolean,
): Folds {
  const { lineage, selectedId } = props;
  const t = useText();
  const { say } = useAnnounce();
  /** Not every screen reader speaks of what becomes expanded or collapsed under the focus. */
  const tell = (id: 'map.foldedSaid' | 'map.unfoldedSaid', run: PointRun) =>
    say(t(id, { name: t('map.fold', { count: run.points.length }) }));
  const [own, setOwn] = useState(none);
  const unfolded = props.unfolded ?? own;
  const setUnfolded = props.onUnfold ?? setOwn;
  /** A run that folds as soon as the selection has left it. */
  const folding = useRef<string>(undefined);

  const show = (last: Shown | undefined): Shown => {
    const isNew = last?.lineage !== lineage;
    const runs = isNew ? runsOf(lineage) : last.runs;
    const isUnfolded = (id: string) => unfolded.has(everyRun) || unfolded.has(id);
    let held = last?.held ?? none;
    const folded = () =>
      foldedRuns(
        runs,
        (id) => isUnfolded(id) || held.has(id),
        (id) => id === selectedId || mustShow(id),
      );
    if (last && isNew) {
      const seen = folded().filter((run) => isMostlySeen(run, last.tree));
      if (seen.length > 0) held = new Set([...held, ...seen.map(({ id }) => id)]);
    }
    const shown = folded();
    const key = shown.map(({ id }) => id).join(' ');
    if (last && !isNew && last.key === key && last.held === held) return last;
    return {
      lineage,
      runs,
      runOf: isNew
        ? new Map(runs.flatMap((run) => run.points.map(({ id }) => [id, run])))
        : last.runOf,
      held,
      key,
      tree: fold(lineage, shown),
    };
  };
  const [last, setLast] = useState(() => show(undefined));
  const shown = show(last);
  if (shown !== last) setLast(shown);
  const { tree, runs, runOf } = shown;

  const selectedRun = selectedId === undefined ? undefined : runOf.get(selectedId);
  const foldNow = (id: string) =>
    setUnfolded(without(unfolded.has(everyRun) ? runs.map((run) => run.id) : unfolded, id));
  const followSelection = useEffectEvent(() => {
    const id = folding.current;
    folding.current = undefined;
    if (id !== undefined) foldNow(id);
    else if (selectedRun !== undefined && !unfolded.has(everyRun) && !unfolded.has(selectedRun.id))
      setUnfolded(new Set([...unfolded, selectedRun.id]));
  });
  useEffect(() => {
    followSelection();
  }, [selectedRun?.id]);

  return {
    tree,
    mayFold: runs.length > 0,
    unfoldedRun: (id) => {
      const run = runOf.get(id);
      return run === undefined || tree.foldOf.has(id) ? undefined : run;
    },
    // A selected point is never in a fold: to select the first unfolds them all.
    unfold: (run) => {
      tell('map.unfoldedSaid', run);
      props.onSelect(run.id);
    },
    fold: (run) => {
      tell('map.foldedSaid', run);
      setLast((now) => ({ ...now, held: without(now.held, run.id) }));
      const above = lineage.nodes.get(run.id)?.parentId;
      if (selectedRun?.id !== run.id || above === undefined) {
        foldNow(run.id);
        return;
      }
      // The selected point is never in a fold. The address can change once at a time.
      folding.current = run.id;
      props.onSelect(above);
    },
    foldAll: () => {
      say(t('map.allFoldedSaid'));
      setLast((now) => ({ ...now, held: none }));
      setUnfolded(none);
    },
    unfoldAll: () => {
      say(t('map.allUnfoldedSaid'));
      setUnfolded(new Set([everyRun]));
    },
  };
}
