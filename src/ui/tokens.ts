/**
 * The colours of Cairn, by what they are for. `ink` words are for text, `soft` words for tinted fills;
 * each text colour reaches 4.5:1 on `surface`, `surface-sunken`, `surface-raised` and on its own tint, each control border 3:1.
 * The accent is the blue of the documented console's highlighted row.
 */
const light = {
  surface: '#f7f9fb',
  'surface-raised': '#ffffff',
  'surface-sunken': '#eff3f6',
  ink: '#1a232a',
  'ink-soft': '#54616b',
  line: '#dfe4e9',
  'line-strong': '#7c8b97',
  accent: '#1d6a96',
  'accent-strong': '#14567c',
  'on-accent': '#ffffff',
  'accent-ink': '#1b6691',
  'accent-soft': '#e3f2f9',
  /** The blue of the documented console, for a line or a mark. */
  brand: '#50afd5',
  selected: '#50afd5',
  'on-selected': '#04202e',
  focus: '#0b5c8a',
  bar: '#1c252c',
  'on-bar': '#e9eef2',
  /** The bar of the practice cloud: like nothing else on a page. */
  practice: '#ffc44d',
  'on-practice': '#2a1c00',
  success: '#1d6633',
  'success-soft': '#e1f2e5',
  progress: '#17618b',
  'progress-soft': '#dceff8',
  warning: '#7d4a00',
  'warning-soft': '#fbeed3',
  error: '#ad231b',
  'error-strong': '#8f1811',
  'on-error': '#ffffff',
  'error-soft': '#fbe7e5',
  neutral: '#48555f',
  'neutral-soft': '#e9edf0',
  shadow: '0 1px 2px rgb(15 30 40 / 0.08), 0 8px 28px rgb(15 30 40 / 0.16)',
};

const dark: typeof light = {
  surface: '#11171c',
  'surface-raised': '#1b242b',
  'surface-sunken': '#172027',
  ink: '#e4eaee',
  'ink-soft': '#a3b2bd',
  line: '#2b3740',
  'line-strong': '#74858f',
  accent: '#50afd5',
  'accent-strong': '#76c4e3',
  'on-accent': '#04202e',
  'accent-ink': '#76c4e3',
  'accent-soft': '#14303e',
  brand: '#50afd5',
  selected: '#1a5573',
  'on-selected': '#ffffff',
  focus: '#8fd3f0',
  bar: '#0a0e11',
  'on-bar': '#e4eaee',
  practice: '#d99a1f',
  'on-practice': '#1c1200',
  success: '#86d3a0',
  'success-soft': '#17321f',
  progress: '#83c9e8',
  'progress-soft': '#143242',
  warning: '#f0bf72',
  'warning-soft': '#3a2b10',
  error: '#ffa399',
  'error-strong': '#ffbab2',
  'on-error': '#3b0806',
  'error-soft': '#43201e',
  neutral: '#b7c4cd',
  'neutral-soft': '#28343c',
  shadow: '0 1px 2px rgb(0 0 0 / 0.5), 0 8px 28px rgb(0 0 0 / 0.5)',
};

/** The colours of both schemes; `src/app/theme.ts` makes CSS custom properties of them. */
export const schemes = { light, dark };

/** Meaning of a state or a message, which decides its colour; always shown with a word and an icon, never alone. */
export type Tone = 'success' | 'progress' | 'warning' | 'error' | 'neutral' | 'gone';

/** CSS that points `--tone` and `--tone-soft` at the colours of an element's `data-tone`. */
export const toneRules = [
  ...['success', 'progress', 'warning', 'error', 'neutral'].map((tone) => [tone, tone]),
  // Deleted resources look like idle ones, but for their icon.
  ['gone', 'neutral'],
]
  .map(
    ([tone, colour]) =>
      `&[data-tone='${tone}'] { --tone: var(--${colour}); --tone-soft: var(--${colour}-soft); }`,
  )
  .join('\n');

/** Narrower than this, tables become cards and dialogs become sheets. */
export const narrow = '@media (max-width: 640px)';

/** Width of a side panel that leaves part of the page visible; toasts are beside it. */
export const panelWidth = '24rem';
