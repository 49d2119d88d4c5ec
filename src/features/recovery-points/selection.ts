import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import type { Lineage } from '../../domain/lineage';

export const views = ['map', 'list'] as const;
export type View = (typeof views)[number];

/** What the page shows, kept in the address: `?view=list&point=ID`. */
export interface Selection {
  view: View;
  setView: (view: View) => void;
  /** What is selected in either view: as asked, else what the present state descends from. */
  selectedId: string | undefined;
  select: (id: string) => void;
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
          next.set(name, value);
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  );
  const asked = search.get('point') ?? '';
  return {
    view: views.find((view) => view === search.get('view')) ?? 'map',
    setView: useCallback((view: View) => set('view', view), [set]),
    selectedId: lineage.nodes.has(asked) ? asked : lineage.currentId,
    select: useCallback((id: string) => set('point', id), [set]),
    searchFor: (id) => {
      const next = new URLSearchParams(search);
      next.set('point', id);
      return `?${next.toString()}`;
    },
  };
}
