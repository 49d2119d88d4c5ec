import plexSans from '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2?url';
import { plainClasses } from '../ui/plainClasses';
import { schemes } from '../ui/tokens';

type Scheme = (typeof schemes)[keyof typeof schemes];

const properties = (scheme: Scheme) =>
  Object.entries(scheme)
    .map(([name, value]) => `--${name}: ${value};`)
    .join('\n');

/** The page's typeface, and its fallback until it has loaded: of the same width, so that no line moves. */
export const fonts =
  '"IBM Plex Sans Variable", "Cairn Fallback", system-ui, -apple-system, "Segoe UI", sans-serif';

/** Styles of every element: colours as custom properties, type, links, focus, motion. */
export const globalStyle = `
  @font-face {
    font-family: 'IBM Plex Sans Variable';
    src: url(${plexSans}) format('woff2');
    font-weight: 100 700;
    font-display: swap;
  }
  @font-face {
    font-family: 'Cairn Fallback';
    src: local('Arial'), local('Liberation Sans');
    size-adjust: 102.6%;
  }
  :root {
    ${properties(schemes.light)}
    --radius: 6px;
    --mono: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace;
    color-scheme: light;
  }
  [data-color-scheme='dark'] {
    ${properties(schemes.dark)}
    color-scheme: dark;
  }
  html {
    scroll-padding-block: 72px 80px;
    -webkit-text-size-adjust: 100%;
  }
  body {
    margin: 0;
    background: var(--surface);
    color: var(--ink);
    font-size: 0.875rem;
    line-height: 1.5;
    overflow-wrap: break-word;
  }
  h1,
  h2,
  h3 {
    margin: 0;
    line-height: 1.25;
    font-weight: 600;
    letter-spacing: -0.01em;
  }
  h2 {
    font-size: 1.0625rem;
  }
  h3 {
    font-size: 0.875rem;
  }
  p {
    margin: 0 0 0.75em;
  }
  p:last-child {
    margin-bottom: 0;
  }
  a {
    color: var(--accent-ink);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  /* Checked, the browser draws them; unchecked, its dark ones are of another grey than all else. */
  input:is([type='checkbox'], [type='radio']):not(:checked, :indeterminate) {
    appearance: none;
    box-sizing: border-box;
    border: 1px solid var(--line-strong);
    border-radius: 3px;
    background: var(--surface-raised);
  }
  input[type='radio']:not(:checked) {
    border-radius: 50%;
  }
  summary {
    width: fit-content;
    min-height: 24px;
    color: var(--accent-ink);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before,
  .disclosure::before {
    content: '';
    display: inline-block;
    box-sizing: border-box;
    width: 0.5em;
    height: 0.5em;
    margin-inline: 0.1em 0.55em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    vertical-align: 0.12em;
    transform: rotate(-45deg);
  }
  details[open] > summary::before,
  .disclosure[aria-expanded='true']::before {
    vertical-align: 0.25em;
    transform: rotate(45deg);
  }
  code,
  .mono {
    font-family: var(--mono);
    font-size: 0.9286em;
  }
  .tabular {
    font-variant-numeric: tabular-nums;
  }
  .soft {
    color: var(--ink-soft);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  ${plainClasses}
  /* Headings take the focus for the screen reader's sake; they are no control. */
  h1:focus-visible,
  h2:focus-visible {
    outline-color: transparent;
  }
  @media (prefers-contrast: more) {
    :root,
    [data-color-scheme] {
      --ink-soft: var(--ink);
      --line: var(--line-strong);
    }
  }
  @media print {
    nav,
    aside,
    main button:not(thead button) {
      display: none;
    }
  }
  /* No transition at all: even a short one delays every style change by a frame. */
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation-duration: 0.01ms !important;
      animation-iteration-count: 1 !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
`;
