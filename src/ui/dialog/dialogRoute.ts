import { use, useCallback } from 'react';
import { useLocation, useNavigate, useParams, useSearchParams, type To } from 'react-router';
import { PageParams, useMatchedPages, useShownPage } from '../navigation/matchedPage';

/** A part of the address that the route promises, e.g. `:id`. */
export function useAddressPart(name: string): string {
  const params = useParams();
  const part = (use(PageParams) ?? params)[name];
  if (part === undefined) throw new Error(`The address has no :${name}`);
  return part;
}

/** The page beneath the dialog of this address, as it is, with a search part besides its own. */
export function usePageBeneath(): (part: string) => To {
  const { search } = useLocation();
  const pathname = useShownPage();
  return (part) => {
    const all = new URLSearchParams(search);
    all.delete('on');
    for (const [name, value] of new URLSearchParams(part)) all.set(name, value);
    return { pathname, search: all.toString() };
  };
}

const openedHere = { openedHere: true };

const isOpenedHere = (state: unknown) =>
  typeof state === 'object' && state !== null && 'openedHere' in state;

/**
 * Opens the dialog at an address, over the page that is shown: its list, its details page, or a page of another
 * resource. The list's own search part (filter, sort, page) stays, so that the page beneath does not move.
 */
export function useOpenDialog(): (path: string, over?: 'list' | 'details') => void {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const shown = useMatchedPages().at(-1);
  const pathname = shown?.pathname ?? '';
  const isDetails = shown?.handle.isDetails === true;
  return useCallback(
    (path, over = 'list') => {
      const next = new URLSearchParams(search);
      const isOwn = path.startsWith(`${pathname}/`);
      if (over === 'details' || (isOwn && isDetails)) next.set('on', 'details');
      else if (isOwn || pathname === '') next.delete('on');
      else next.set('on', pathname);
      void navigate({ pathname: path, search: next.toString() }, { state: openedHere });
    },
    [navigate, search, pathname, isDetails],
  );
}

/**
 * Closes the dialog of this address: goes back where it was opened from a page of ours, else (reload in a new tab, link)
 * to the page behind it.
 */
export function useCloseDialog(parent: string): () => void {
  const navigate = useNavigate();
  const { state, search } = useLocation();
  return useCallback(() => {
    if (isOpenedHere(state)) {
      void navigate(-1);
      return;
    }
    const rest = new URLSearchParams(search);
    rest.delete('on');
    const to: To = { pathname: parent, search: rest.toString() };
    void navigate(to, { replace: true });
  }, [navigate, parent, search, state]);
}
