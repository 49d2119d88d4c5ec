import styled from '@emotion/styled';

const chevron = `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='12' height='12' viewBox='0 0 16 16' fill='none' stroke='%23727c88' stroke-width='1.8'%3E%3Cpath d='M3.5 6 8 10.5 12.5 6'/%3E%3C/svg%3E")`;

/** Look of native fields. */
const field = `
  min-height: 34px;
  padding: 5px 10px;
  border: 1px solid var(--line-strong);
  border-radius: var(--radius);
  background-color: var(--surface-raised);
  &:hover { border-color: var(--ink-soft); }
  &[aria-invalid='true'] { border-color: var(--error); box-shadow: inset 0 0 0 1px var(--error); }
  &:disabled, &[aria-disabled='true'] { color: var(--ink-soft); background-color: var(--surface-sunken); }
  &:focus-visible { outline-offset: 0; }
`;

export const NativeInput = styled('input')`
  ${field}
  /* With the chevron of a select; the browser's own arrow lies over it unseen, and still opens the list. */
  &[list] {
    padding-inline-end: 30px;
    background-repeat: no-repeat;
    background-position: right 10px center;
    background-image: ${chevron};
  }
  &[list]::-webkit-calendar-picker-indicator {
    opacity: 0;
  }
`;

export const NativeTextArea = styled('textarea')`
  ${field}
  resize: vertical;
`;

export const NativeSelect = styled('select')`
  ${field}
  appearance: none;
  padding-inline-end: 30px;
  text-overflow: ellipsis;
  background-repeat: no-repeat;
  background-position: right 10px center;
  background-image: ${chevron};
  @media (forced-colors: active) {
    appearance: auto;
  }
`;
