import { StyleSheet } from '@emotion/sheet';
import { configure, prettyDOM } from '@testing-library/dom';
import { loadActionMenu } from '../ui/table/ActionMenu';

// The files of a worker share one page: each file starts with it empty.
document.body.replaceChildren();
localStorage.clear();
sessionStorage.clear();
configure({
  // Waits end as soon as their condition is met; the limit is for a busy machine.
  asyncUtilTimeout: 20_000,
  // A wait fails many times before its element is there, so the page is printed only where the message is read.
  getElementError(message, container) {
    const error = new Error();
    error.name = 'TestingLibraryElementError';
    return Object.defineProperty(error, 'message', {
      get: () => `${message ?? ''}\n\n${String(prettyDOM(container))}`,
      configurable: true,
    });
  },
});
// As in a page that was idle for a moment.
await loadActionMenu();
// Gaps of jsdom: layout, scrolling, media queries (reduced motion is on) and CSS.escape.
Element.prototype.scrollIntoView = () => undefined;
// Half of a page's test would go by applying every rule of every sheet to each element whose name is asked for. What
// hides an element here is an attribute or its own style.
const { style: blank } = document.createElement('div');
window.getComputedStyle = (element) =>
  element instanceof HTMLElement || element instanceof SVGElement ? element.style : blank;
// So nobody reads the sheets: jsdom need not parse them.
StyleSheet.prototype.insert = () => undefined;
Object.assign(globalThis, {
  CSS: { escape: (id: string) => id.replace(/[^\w-]/g, '\\$&') },
  ResizeObserver: class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
  matchMedia: () => ({
    matches: true,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
  }),
});
