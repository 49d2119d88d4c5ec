import { useSearchParams } from 'react-router';

/** The points that an address names, `?points=a,b`, and how to name others. */
export function useChosenPoints(): {
  chosen: readonly string[];
  choose: (ids: readonly string[]) => void;
} {
  const [search, setSearch] = useSearchParams();
  const chosen = (search.get('points') ?? '').split(',').filter((id) => id !== '');
  const choose = (ids: readonly string[]) =>
    setSearch(
      (old) => {
        const next = new URLSearchParams(old);
        next.set('points', ids.join(','));
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return { chosen, choose };
}
