import styled from '@emotion/styled';

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
  background-size:
    5px 5px,
    5px 5px;
  background-position:
    right 15px center,
    right 10px center;
  background-image:
    linear-gradient(45deg, transparent 40%, currentColor 40% 60%, transparent 60%),
    linear-gradient(-45deg, transparent 40%, currentColor 40% 60%, transparent 60%);
  @media (forced-colors: active) {
    appearance: auto;
  }
`;
