import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { nowId, type Lineage } from '../../domain/lineage';

export const views = ['map', 'list'] as const;
export type View = (typeof views)[number];

/** What the page shows, kept in the address: `?view=list&point=ID`. */
export interface Selection {
  view: View;
  setView: (view: View) => void;
  /**
   * What is selected in either view: as asked, else what the present state descended from when the page came. Where
   * what was asked for is gone it is *Now*, so that no other point comes under the hand with its *Delete*.
   */
  selectedId: string | undefined;
  select: (id: string) => void;
  /** What the address asks for, whether or not it is in the tree. */
  askedId: string | undefined;
  /** The runs of points that the map shows unfolded: `?open=ID,ID`. */
  unfolded: ReadonlySet<string>;
  setUnfolded: (ids: ReadonlySet<string>) => void;
  /** Whether the map shows true time: `?scale=time`. */
  scale: 'steps' | 'time';
  setScale: (scale: 'steps' | 'time') => void;
  /** The search part of a link that selects something. */
  searchFor: (id: string) => string;
}

/** View and selection of the page of recovery points. */
export function useSelection(lineage: Lineage): Selection {
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
  // What becomes current later, by whomever, moves no selection under the person's hand.
  const [first] = useState(lineage.currentId ?? nowId);
  const open = search.get('open') ?? '';
  return {
    view: views.find((view) => view === search.get('view')) ?? 'map',
    setView: useCallback((view: View) => set('view', view), [set]),
    selectedId: [asked, asked === '' ? first : nowId].find((id) => lineage.nodes.has(id)),
    askedId: asked === '' ? undefined : asked,
    select: useCallback((id: string) => set('point', id), [set]),
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
