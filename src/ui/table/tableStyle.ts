import styled from '@emotion/styled';

/**
 * Narrower than this, the rows of a table become cards, by the number of its columns: the widest of each, in either
 * language, still fits.
 */
const cardsBelow = { few: '40rem', many: '60rem', most: '74rem' } as const;

type Width = keyof typeof cardsBelow;

/** The width of a table by its columns; all environments add one to the instances' eight. */
export const widthOf = (columns: number): Width =>
  columns <= 4 ? 'few' : columns <= 8 ? 'many' : 'most';

/** Styles of the card form. */
export const inCards = (styles: string) =>
  Object.entries(cardsBelow)
    .map(([name, width]) => `@container ${name} (max-width: ${width}) { ${styles} }`)
    .join('\n');

/** Narrow tables: less padding, so that ten columns fit. */
const whereTight = (styles: string) => `
  @container few (min-width: 40rem) and (max-width: 60rem) { ${styles} }
  @container many (min-width: 60rem) and (max-width: 80rem) { ${styles} }
  @container most (min-width: 74rem) and (max-width: 80rem) { ${styles} }
`;

/** Cards wide enough for three facts and more side by side. */
const inWideCards = (styles: string) =>
  Object.entries(cardsBelow)
    .map(
      ([name, width]) =>
        `@container ${name} (min-width: 28rem) and (max-width: ${width}) { ${styles} }`,
    )
    .join('\n');

/** Width of a column of states, without its padding. */
const stateWidth = '9.25rem';
const tightStateWidth = '8rem';
/** The same of a column with a note on a second line. */
const tightNoteWidth = '9rem';

export const TableFrame = styled('div')`
  container: many / inline-size;
  min-width: 0;
  &[data-width='few'] {
    container-name: few;
  }
  &[data-width='most'] {
    container-name: most;
  }
`;

/**
 * One style for all of a native table: a component for each cell would cost twice as much.
 * The card form changes `display`, so each part says its role itself.
 */
export const Table = styled('table')`
  width: 100%;
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--surface-raised);
  border-collapse: separate;
  border-spacing: 0;
  font-size: 0.8125rem;
  font-variant-numeric: tabular-nums;
  line-height: 1.4;

  & th,
  & td {
    padding: 6px 10px;
    text-align: start;
    vertical-align: middle;
    font-weight: 400;
    max-width: 24rem;
    overflow-wrap: break-word;
    border-bottom: 1px solid var(--line);
  }
  & tbody tr:last-child > * {
    border-bottom: 0;
  }
  & tbody tr:last-child > :first-of-type {
    border-bottom-left-radius: calc(var(--radius) - 1px);
  }
  & tbody tr:last-child > :last-child {
    border-bottom-right-radius: calc(var(--radius) - 1px);
  }
  & .end {
    text-align: end;
  }
  & .nowrap {
    white-space: nowrap;
  }
  & .long {
    min-width: 8rem;
    overflow-wrap: anywhere;
  }
  /* As wide as all but the longest words of a state, which break. */
  & .state {
    width: 1%;
  }
  & thead .state::after {
    content: '';
    display: block;
    width: ${stateWidth};
  }
  & tbody .state > span {
    max-width: ${stateWidth};
    white-space: normal;
  }
  & tbody .state > span > span {
    display: inline-block;
  }
  /* Of a table cell, this is the least height. */
  & tbody .two-lines {
    height: calc(2 * 1.4em + 13px);
    box-sizing: border-box;
  }
  & .menu {
    width: 1%;
    text-align: end;
    white-space: nowrap;
  }

  & .choice {
    width: 1%;
    padding-inline-end: 0;
  }
  & .choice input {
    display: block;
    width: 18px;
    height: 18px;
    margin: 3px;
    accent-color: var(--accent);
  }

  & thead th {
    position: sticky;
    top: var(--bar-height, 0);
    z-index: 1;
    padding: 0 4px;
    background: var(--surface-sunken);
    color: var(--ink-soft);
    font-size: 0.8125rem;
    font-weight: 600;
    white-space: nowrap;
  }
  & thead th:first-of-type {
    border-top-left-radius: calc(var(--radius) - 1px);
  }
  & thead th:last-of-type {
    border-top-right-radius: calc(var(--radius) - 1px);
  }
  & thead .choice {
    padding-inline-start: 10px;
  }
  & thead span {
    display: inline-block;
    padding: 7px 6px;
  }
  & thead button {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    margin: 3px 0;
    padding: 4px 6px;
    border: 0;
    border-radius: 4px;
    background: none;
    font-weight: 600;
    cursor: pointer;
  }
  & thead .end button {
    flex-direction: row-reverse;
  }
  & thead button svg {
    font-size: 0.8125rem;
    color: var(--line-strong);
  }
  & thead button:hover,
  & thead [aria-sort] button {
    color: var(--ink);
  }
  & thead [aria-sort] button svg {
    color: var(--accent-ink);
    stroke-width: 2.2;
  }

  & tbody tr {
    transition: background-color 0.12s;
  }
  & tbody tr:hover {
    background: var(--surface-sunken);
  }
  & tbody th {
    min-width: 8rem;
    font-weight: 500;
  }
  & tbody tr[aria-current] {
    background: var(--selected);
    color: var(--on-selected);
  }
  & tbody tr[aria-current] > * {
    border-bottom-color: var(--selected);
  }
  & tbody tr[aria-current] :is(a, .soft) {
    color: inherit;
  }
  & tbody tr[aria-current] :is(a, button):focus-visible {
    outline-color: var(--on-selected);
  }
  & tbody tr.leaving {
    opacity: 0.5;
  }
  @media (forced-colors: active) {
    & tbody tr[aria-current] > * {
      border-block: 2px solid Highlight;
    }
  }

  ${whereTight(`
    & th,
    & td {
      padding-inline: 6px;
    }
    & thead th {
      padding-inline: 0;
      white-space: normal;
    }
    & thead button {
      text-align: start;
    }
    & thead .state::after {
      width: ${tightStateWidth};
    }
    & tbody .state > span {
      max-width: ${tightStateWidth};
    }
    & thead .two-lines::after {
      width: ${tightNoteWidth};
    }
    & tbody .two-lines > span {
      max-width: ${tightNoteWidth};
    }
  `)}

  ${inCards(`
    font-size: 0.875rem;
    &,
    & tbody,
    & tbody tr {
      display: block;
    }
    & thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    & tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
      padding: 8px 12px 10px;
      border-bottom: 1px solid var(--line);
    }
    & tbody tr:last-child {
      border-bottom: 0;
    }
    & tbody th,
    & tbody td {
      min-width: 0;
      max-width: none;
      overflow-wrap: anywhere;
      padding: 2px 0;
      border: 0;
      text-align: start;
    }
    & .nowrap {
      white-space: normal;
    }
    & .state {
      width: auto;
    }
    & tbody .two-lines {
      height: auto;
    }
    & tbody th {
      grid-area: 1 / 1;
      font-weight: 600;
    }
    & tbody .choice {
      grid-area: 1 / 1;
      z-index: 1;
      justify-self: start;
    }
    & tbody .choice ~ th {
      padding-inline-start: 32px;
    }
    & tbody td:not(.menu, .choice) {
      grid-column: 1 / -1;
      display: grid;
      grid-template-columns: minmax(6.5rem, 34%) minmax(0, 1fr);
      gap: 12px;
      justify-items: start;
    }
    & tbody td:not(.menu, .choice)::before {
      content: attr(data-label) / '';
      color: var(--ink-soft);
      font-size: 0.8125rem;
    }
    & tbody tr[aria-current] {
      background: var(--accent-soft);
      color: inherit;
      box-shadow: inset 3px 0 var(--accent);
    }
    & tbody td:empty {
      display: none;
    }
    & tbody .menu {
      grid-area: 1 / 2;
      width: auto;
      padding-inline-start: 8px;
    }
  `)}
  ${inWideCards(`
    font-size: 0.8125rem;
    & tbody tr {
      grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr));
      gap: 4px 16px;
    }
    & tbody th {
      grid-area: 1 / 1 / auto / -2;
      font-size: 0.875rem;
    }
    & tbody .menu {
      grid-area: 1 / -2;
    }
    & tbody td:not(.menu, .choice, :empty) {
      grid-column: auto;
      display: block;
      align-self: start;
    }
    & tbody td:not(.menu, .choice)::before {
      display: block;
    }
  `)}
`;

/** A `tbody`, or a `thead`. */
export const RowGroup = styled('tbody')``;
