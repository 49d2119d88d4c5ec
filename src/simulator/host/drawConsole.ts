import type { ConsoleScreen } from './consolePage';

const style = `
body { margin: 0; padding: 1.5rem; background: #14171c; color: #d8dde6; font: 1rem/1.5 system-ui, sans-serif; }
h1 { margin: 0 0 1rem; font-size: 1.125rem; font-weight: 600; }
pre { margin: 0; padding: 1rem; min-height: 20rem; background: #000; color: #e6e6e6; border: 1px solid #3a404b;
  border-radius: 4px; overflow: auto; font: 0.9375rem/1.4 ui-monospace, monospace; }
p { margin: 1rem 0 0; color: #aab2c0; }
`;

/** Draws a console by elements and a constructed style sheet alone, as the page's Content-Security-Policy demands. */
export function drawConsole(page: Document, { title, screen, note }: ConsoleScreen): void {
  const element = (name: string, text: string) => {
    const made = page.createElement(name);
    made.textContent = text;
    return made;
  };
  const main = page.createElement('main');
  main.append(element('h1', title));
  if (screen !== undefined) {
    const shown = element('pre', screen);
    // A long line scrolls sideways, so the keyboard must reach it.
    shown.tabIndex = 0;
    main.append(shown);
  }
  main.append(element('p', note));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  page.adoptedStyleSheets = [sheet];
  page.documentElement.lang = 'en';
  page.title = title;
  page.body.replaceChildren(main);
}
