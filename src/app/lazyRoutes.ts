import type { Cloud } from '../cloud/createCloud';
import { createElement, Suspense, type ComponentType, type ReactNode } from 'react';
import { Outlet, type RouteObject } from 'react-router';
import { loadDeferredTexts, DeferredTexts, preferredLanguage } from '../i18n/language';
import { loadDialogParts } from '../resources/shared/dialog/lazyDialogParts';
import { loadToasts } from '../ui/feedback/Announcer';
import {
  preloadablePart,
  lazyPart,
  ChunkErrorPage,
  ChunkErrorDialog,
} from '../ui/feedback/lazyPart';
import { PageHandle } from '../ui/navigation/matchedPage';
import { loadActionMenu } from '../ui/table/ActionMenu';
import { loadColumnsPopup } from '../ui/table/ColumnsButton';
import { FramelessErrorPage } from './start/FramelessPage';

/** Loads a file whose one export is a component. */
type Load<P extends object = object> = () => Promise<Readonly<Record<string, ComponentType<P>>>>;

/** Code to preload once the first page is there. */
const preloads = new Set<() => Promise<unknown>>([
  () => loadDeferredTexts(preferredLanguage()),
  loadDialogParts,
  loadToasts,
  loadActionMenu,
  loadColumnsPopup,
]);

/** Loads all code; a chunk that failed is requested again when needed. */
export const preloadAll = () => Promise.allSettled([...preloads].map((load) => load()));

/** Head start of the first page's requests, ms. */
const startMs = 300;

/** Preloads all other code once the first page has its data, or once a person points at a link or presses a key. */
export function preloadWhenIdle({ queryClient }: Pick<Cloud, 'queryClient'>): void {
  const life = new AbortController();
  const load = () => {
    if (life.signal.aborted) return;
    life.abort();
    void preloadAll();
  };
  const look = () => {
    if (queryClient.isFetching() > 0) setTimeout(look, startMs);
    // Safari has no requestIdleCallback.
    else if ('requestIdleCallback' in window) requestIdleCallback(load);
    else load();
  };
  setTimeout(look, startMs);
  addEventListener('keydown', load, life);
  addEventListener(
    'pointerover',
    ({ target }) => target instanceof Element && target.closest('a, button') && load(),
    life,
  );
}

/** The component of a file, with the deferred texts. */
async function withTexts<P extends object>(load: Load<P>): Promise<ComponentType<P>> {
  const [file] = await Promise.all([load(), loadDeferredTexts(preferredLanguage())]);
  const [Part] = Object.values(file);
  if (Part === undefined) throw new Error('The file has no component');
  return (props) => createElement(DeferredTexts, null, createElement(Part, props));
}

const lazyWithTexts = <P extends object>(load: Load<P>, Lost?: () => ReactNode) =>
  lazyPart(async () => ({ default: await withTexts(load) }), Lost);

/** A part of the page's frame that loads at its first use; `Lost` replaces it if it cannot be loaded. */
export function lazyFramePart<P extends object>(
  load: Load<P>,
  Lost?: () => ReactNode,
): ComponentType<P> {
  const [Part, loadIt] = preloadablePart(() => withTexts(load), Lost);
  preloads.add(loadIt);
  return Part;
}

/**
 * Loads the component of a route. A chunk that failed is requested once more when it is shown: the address is the
 * new one by then, so a reload after an upgrade opens the right page.
 */
function forRoute(load: Load, Lost: () => ReactNode): () => Promise<ComponentType> {
  preloads.add(load);
  return () => withTexts(load).catch(() => lazyWithTexts(load, Lost));
}

/** Route of a page, shown once its code has loaded. */
export function lazyPage(
  load: Load,
  about: { isDetails?: boolean; runsSteps?: boolean } = {},
): Pick<RouteObject, 'handle' | 'lazy'> {
  const handle = new PageHandle(about);
  const loadPage = forRoute(load, ChunkErrorPage);
  const lazy = async () => {
    handle.Page = await loadPage();
    return { Component: Outlet };
  };
  return { handle, lazy };
}

/** Route of a page without the console's frame. */
export function lazyFramelessPage(load: Load): Pick<RouteObject, 'lazy'> {
  const loadPage = forRoute(load, FramelessErrorPage);
  return {
    lazy: async () => {
      const Page = await loadPage();
      return { element: createElement(Suspense, null, createElement(Page)) };
    },
  };
}

/** Route of a dialog over a page. The boundary replaces a dialog that fails. */
export function lazyDialog(load: Load, boundary: Load): Pick<RouteObject, 'lazy'> {
  const loadDialog = forRoute(load, ChunkErrorDialog);
  return {
    lazy: async () => {
      const [Component, ErrorBoundary] = await Promise.all([
        loadDialog(),
        withTexts(boundary).catch(() => null),
        loadDialogParts(),
      ]);
      return { Component, ErrorBoundary };
    },
  };
}
