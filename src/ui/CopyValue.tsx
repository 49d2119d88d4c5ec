import styled from '@emotion/styled';
import { useCopying } from './copying';
import { Icon } from './Icon';

/** A long value breaks inside, so that its button is never alone on a line. */
const Both = styled('span')`
  display: inline-flex;
  align-items: center;
  max-width: 100%;
  vertical-align: top;
  & > span {
    min-width: 0;
    overflow-wrap: anywhere;
  }
`;

const Button = styled('button')`
  display: inline-grid;
  flex: none;
  place-items: center;
  width: 26px;
  height: 26px;
  margin-block: -3px;
  margin-inline-start: 4px;
  padding: 0;
  border: 1px solid transparent;
  border-radius: var(--radius);
  background: none;
  color: var(--ink-soft);
  cursor: pointer;
  &:hover {
    border-color: var(--line-strong);
    background: var(--surface-sunken);
    color: var(--ink);
  }
`;

/** An id or an address, with a small button that copies it. */
export function CopyValue(props: {
  value: string;
  /** Name of the button: *Copy ID*. */
  label: string;
  /** In a monospace font. */
  isCode?: true;
}) {
  const { value, label } = props;
  const { field, isCopied, copy } = useCopying<HTMLSpanElement>(value);
  return (
    <Both>
      <span ref={field} className={props.isCode && 'mono'}>
        {value}
      </span>
      <Button type="button" aria-label={label} title={label} onClick={() => void copy()}>
        <Icon name={isCopied ? 'check' : 'copy'} />
      </Button>
    </Both>
  );
}
