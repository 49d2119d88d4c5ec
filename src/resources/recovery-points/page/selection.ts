import { useCallback, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { nowId, type Lineage } from '../lineage/lineage';
import { workOn } from '../../../cloud/tasks/points/pointWork';

export const views = ['map', 'list'] as const;
export type PointsView = (typeof views)[number];

/** View of the page, kept in the address: `?view=list&point=ID`. */
export interface Selection {
  view: PointsView;
  setView: (view: PointsView) => void;
  /**
   * Selected node in either view: from the address, else the new point, else the current one at opening. *Now* once that
   * is deleted, so that *Delete* never applies to another point by accident. Undefined until the tree was read for this
   * page.
   */
  selectedId: string | undefined;
  select: (id: string) => void;
  /** Point that the address asks for, even if it is not in the tree. */
  requestedId: string | undefined;
  /** The runs of points that the map shows unfolded: `?open=ID,ID`. */
  unfolded: ReadonlySet<string>;
  setUnfolded: (ids: ReadonlySet<string>) => void;
  /** Vertical scale of the map; `?scale=time` shows true time. */
  scale: 'steps' | 'time';
  setScale: (scale: 'steps' | 'time') => void;
  /** The search part of a link that selects something. */
  searchFor: (id: string) => string;
}

/** The point that is being made, else the current one. */
function newestOf({ nodes, currentId }: Lineage): string {
  for (const node of [...nodes.values()].reverse())
    if (node.kind === 'point' && workOn(node.point) === 'createRecoveryPoint') return node.id;
  return currentId ?? nowId;
}

/**
 * Selection where the address asks for none. It is decided once, from a fresh reading: points that others create later
 * move no selection under the person's hand. Only a point that the person creates (`ownId`) does.
 */
function useFirst(lineage: Lineage, isFresh: boolean, ownId: string | undefined) {
  const [first, setFirst] = useState<{ id: string; ownId: string | undefined }>();
  const own = ownId !== undefined && lineage.nodes.has(ownId) ? ownId : undefined;
  if (isFresh && (first === undefined || (own !== undefined && own !== first.ownId)))
    setFirst({ id: own ?? newestOf(lineage), ownId: own });
  return first?.id;
}

/** View and selection of the page of recovery points. `ownId` is the point that the person made last. */
export function useSelection(
  lineage: Lineage,
  { isFresh, ownId }: { isFresh: boolean; ownId: string | undefined },
): Selection {
  const [search, setSearch] = useSearchParams();
  const set = useCallback(
    (name: string, value: string) =>
      setSearch(
        (old) => {
          const next = new URLSearchParams(old);
          if (value === '') next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  );
  const asked = search.get('point') ?? '';
  const first = useFirst(lineage, isFresh, ownId);
  const wanted = asked === '' ? first : asked;
  const open = search.get('open') ?? '';
  // The address changes a moment later. A second request for the same point would cancel a navigation since then.
  const last = useRef<{ id: string; asked: string }>(undefined);
  const select = useCallback(
    (id: string) => {
      if (last.current?.id === id && last.current.asked === asked) return;
      last.current = { id, asked };
      set('point', id);
    },
    [asked, set],
  );
  return {
    view: views.find((view) => view === search.get('view')) ?? 'map',
    setView: useCallback((view: PointsView) => set('view', view), [set]),
    selectedId: lineage.nodes.has(wanted ?? '') ? wanted : isFresh ? nowId : undefined,
    requestedId: asked === '' ? undefined : asked,
    select,
    unfolded: useMemo(() => new Set(open === '' ? [] : open.split(',')), [open]),
    setUnfolded: useCallback((ids: ReadonlySet<string>) => set('open', [...ids].join(',')), [set]),
    scale: search.get('scale') === 'time' ? 'time' : 'steps',
    setScale: useCallback(
      (scale: 'steps' | 'time') => set('scale', scale === 'time' ? scale : ''),
      [set],
    ),
    searchFor: (id) => {
      const next = new URLSearchParams(search);
      next.set('point', id);
      return `?${next.toString()}`;
    },
  };
}
