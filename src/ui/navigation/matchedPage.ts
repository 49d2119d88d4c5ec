import { createContext, useEffect, type ComponentType } from 'react';
import { useLocation, useMatches, useSearchParams, type Params } from 'react-router';
import { paths } from './paths';

/**
 * The `handle` of a page's route. A page's address ends at its last route with such a handle; a route below it without
 * one is a dialog over that page.
 */
export class PageHandle {
  /** Set once `lazy` of its route has loaded. */
  Page: ComponentType | undefined;
  /** Details page of one resource. Its dialogs open over the list, unless the address says otherwise. */
  readonly isDetails: boolean;
  /** Sends commands one after the other. */
  readonly runsSteps: boolean;

  constructor(options: { Page?: ComponentType; isDetails?: boolean; runsSteps?: boolean } = {}) {
    this.Page = options.Page;
    this.isDetails = options.isDetails ?? false;
    this.runsSteps = options.runsSteps ?? false;
  }
}

/** A page at the address, or above it. */
export interface MatchedPage {
  pathname: string;
  handle: PageHandle;
  params: Readonly<Params>;
}

/** Parts of the shown page's address. Those of a dialog over it may be of another resource. */
export const PageParams = createContext<Readonly<Params> | undefined>(undefined);

/** True where a dialog is open over the details page rather than the list. */
export function useOverDetails(): boolean {
  const [search] = useSearchParams();
  return search.get('on') === 'details';
}

/** The pages shown last. A dialog may open over a page that its own address does not lead to. */
let lastShown: readonly MatchedPage[] = [];

/** Remembers the shown pages, for the next dialog. */
export function useRememberedPages(pages: readonly MatchedPage[]): void {
  useEffect(() => {
    lastShown = pages;
  }, [pages]);
}

/**
 * Pages at the address, the list of the section first. The last one is shown; dialogs, panels and list state in the
 * address do not change it. A dialog names another page beneath it with `?on=` and that page's address; after a reload
 * it is over its own list.
 */
export function useMatchedPages(): readonly MatchedPage[] {
  const matches = useMatches();
  const overDetails = useOverDetails();
  const [search] = useSearchParams();
  const pages = matches.flatMap(({ pathname, handle, params }) =>
    handle instanceof PageHandle ? [{ pathname, handle, params }] : [],
  );
  const last = pages.at(-1);
  const isDialog = last !== undefined && last.handle !== matches.at(-1)?.handle;
  if (isDialog && search.get('on') === lastShown.at(-1)?.pathname) return lastShown;
  return isDialog && last.handle.isDetails && !overDetails ? pages.slice(0, -1) : pages;
}

/** Address of the shown page; below a dialog, of the page behind it. */
export function useShownPage(): string {
  const { pathname } = useLocation();
  return useMatchedPages().at(-1)?.pathname ?? pathname;
}

/** The address of the list whose section is shown. */
export function useSection(): string {
  return useMatchedPages()[0]?.pathname ?? paths.instances;
}
