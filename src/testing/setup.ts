import { configure } from '@testing-library/dom';
import { loadActionMenu } from '../ui/table/ActionMenu';

// The files of a worker share one page: each file starts with it empty.
document.body.replaceChildren();
localStorage.clear();
sessionStorage.clear();
// Waits end as soon as their condition is met; the limit is for a busy machine.
configure({ asyncUtilTimeout: 20_000 });
// As in a page that was idle for a moment.
await loadActionMenu();
// Gaps of jsdom: layout, scrolling, media queries (reduced motion is on) and CSS.escape.
Element.prototype.scrollIntoView = () => undefined;
// Half of a page's test would go by applying every rule of every sheet to each element whose name is asked for. What
// hides an element here is an attribute or its own style.
const { style: blank } = document.createElement('div');
window.getComputedStyle = (element) =>
  element instanceof HTMLElement || element instanceof SVGElement ? element.style : blank;
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
