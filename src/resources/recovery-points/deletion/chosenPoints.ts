import { startTransition, useOptimistic } from 'react';
import { useLocation, useNavigate } from 'react-router';

/**
 * Points chosen in the address, `?points=a,b`, and a function that changes them; shown at once, before the address
 * changes.
 */
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
        // Unescaped commas keep the address of many points short.
        { search: `?${next.toString().replaceAll('%2C', ',')}` },
        { replace: true, preventScrollReset: true },
      );
    });
  };
  return { chosen: shown.split(',').filter((id) => id !== ''), choose };
}
