import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { panels, type Panel } from './paths';

/** The open side panel, from the search part `panel`, and how to open or close one. */
export function usePanel(): {
  panel: Panel | undefined;
  open: (panel: Panel) => void;
  close: () => void;
} {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('panel');
  const panel = panels.find((word) => word === asked);
  const open = useCallback(
    (next: Panel) =>
      setSearch((old) => {
        old.set('panel', next);
        old.delete('task');
        return old;
      }),
    [setSearch],
  );
  const close = useCallback(
    () =>
      setSearch(
        (old) => {
          old.delete('panel');
          old.delete('task');
          return old;
        },
        { replace: true },
      ),
    [setSearch],
  );
  return { panel, open, close };
}
