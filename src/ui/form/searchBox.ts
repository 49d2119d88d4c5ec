import styled from '@emotion/styled';

/** A search field; its children are an icon, a visually hidden label, and an input. */
export const SearchBox = styled('div')`
  position: relative;
  flex: 1 1 8rem;
  max-width: 20rem;
  & > svg {
    position: absolute;
    left: 10px;
    top: 50%;
    translate: 0 -50%;
    color: var(--ink-soft);
    pointer-events: none;
  }
  & > input {
    width: 100%;
    min-height: 34px;
    padding: 5px 10px 5px calc(18px + 1em);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface-raised);
  }
  & > input::placeholder {
    color: var(--ink-soft);
    opacity: 1;
  }
`;
