import styled from '@emotion/styled';
import { narrow } from '../tokens';
import { inCards } from './tableStyle';

/** Shown in the card form alone, where there are no headers to sort by. */
export const CardsOnly = styled('div')`
  display: none;
  ${inCards(`
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    margin-bottom: 12px;
    & > select {
      flex: 1;
      min-width: 0;
      max-width: 20rem;
    }
  `)}
`;

export const TableToolbar = styled('div')`
  display: flex;
  flex-wrap: wrap;
  gap: 8px 12px;
  align-items: center;
  margin-bottom: 12px;
  & > select {
    max-width: min(100%, 15rem);
  }
  & > div {
    margin-bottom: 0;
  }
  & > .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-inline-start: auto;
  }
  & [data-selection] {
    display: contents;
  }
  /* On a phone, two beside each other. */
  ${narrow} {
    & > select {
      flex: 1 1 8rem;
      min-width: 0;
    }
    & > .toolbar {
      flex: 1 1 100%;
    }
    & > .toolbar > :last-child:not(:only-child) {
      order: -1;
    }
  }
`;

export const FooterRow = styled('div')`
  display: grid;
  grid-template-columns: 1fr auto 1fr;
  gap: 10px 16px;
  align-items: center;
  padding-top: 12px;
  color: var(--ink-soft);
  font-variant-numeric: tabular-nums;
  & > nav {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-self: end;
  }
  & .number {
    min-width: 28px;
    min-height: 28px;
    padding: 2px 4px;
    border: 1px solid transparent;
    border-radius: var(--radius);
    background: none;
    color: var(--accent-ink);
    cursor: pointer;
  }
  & .number:hover {
    background: var(--surface-sunken);
  }
  & .number[aria-current] {
    border-color: var(--line-strong);
    color: var(--ink);
    font-weight: 600;
  }
  ${inCards(`
    grid-template-columns: 1fr;
    & > * {
      justify-self: center;
    }
    & > nav {
      flex-wrap: wrap;
      justify-content: center;
      justify-self: center;
    }
  `)}
`;

/** The shimmer where a value will be. */
export const SkeletonValue = styled('i')`
  display: inline-block;
  height: 0.75em;
  width: 60%;
  border-radius: 4px;
  background: var(--neutral-soft);
  animation: breathe 1.6s ease-in-out infinite alternate;
  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
`;
