if (typeof document !== 'undefined') {
  // Waits end as soon as their condition is met; the limit is for a busy machine.
  const { configure } = await import('@testing-library/dom');
  configure({ asyncUtilTimeout: 20_000 });
  // As in a page that was idle for a moment.
  const { loadActionMenu } = await import('../ui/table/ActionMenu');
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
}

export {};
