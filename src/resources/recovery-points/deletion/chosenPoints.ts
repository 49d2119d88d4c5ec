import { startTransition, useOptimistic } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** The points that an address names, `?points=a,b`, and how to name others; shown at once, before the address is changed. */
export function useChosenPoints(): {
  chosen: readonly string[];
  choose: (ids: readonly string[]) => void;
} {
  const { search } = useLocation();
  const navigate = useNavigate();
  const named = new URLSearchParams(search).get('points') ?? '';
  const [shown, show] = useOptimistic(named);
  const choose = (ids: readonly string[]) => {
    const next = new URLSearchParams(search);
    next.set('points', ids.join(','));
    startTransition(async () => {
      show(ids.join(','));
      await navigate(
        // Commas as they are: the address of many points is long enough.
        { search: `?${next.toString().replaceAll('%2C', ',')}` },
        { replace: true, preventScrollReset: true },
      );
    });
  };
  return { chosen: shown.split(',').filter((id) => id !== ''), choose };
}
