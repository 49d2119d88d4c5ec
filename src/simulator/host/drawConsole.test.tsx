import { beforeAll, describe, expect, it, vi } from 'vitest';
import { drawConsole } from './drawConsole';

// jsdom has no constructed style sheets.
beforeAll(() => {
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {}
    },
  );
});

describe('drawConsole', () => {
  it('draws the content of a console as text, with any characters', () => {
    drawConsole(document, { title: 'db — console', screen: '<b>login:</b>', note: 'Simulated.' });
    expect(document.title).toBe('db — console');
    expect(document.querySelector('h1')?.textContent).toBe('db — console');
    expect(document.querySelector('pre')?.textContent).toBe('<b>login:</b>');
    expect(document.querySelector('pre')?.tabIndex).toBe(0);
    expect(document.querySelector('b')).toBeNull();
    expect(document.querySelector('p')?.textContent).toBe('Simulated.');
  });

  it('draws no screen where there is none', () => {
    drawConsole(document, { title: 'Console', screen: undefined, note: 'Good for one opening.' });
    expect(document.querySelector('pre')).toBeNull();
    expect(document.querySelectorAll('main')).toHaveLength(1);
  });
});
