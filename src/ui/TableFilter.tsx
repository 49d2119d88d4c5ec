import styled from '@emotion/styled';
import { useEffect, useEffectEvent, useId, useState } from 'react';
import { useText } from '../i18n/text';
import { Icon } from './Icon';

/** Typing rests this long before the list and the address follow (ms). */
const rest = 150;

const Field = styled('div')`
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

/** The list's filter; what is typed shows at once, the list follows when typing rests. */
export function TableFilter(props: {
  caption: string;
  value: string;
  onChange: (filter: string) => void;
}) {
  const t = useText();
  const id = useId();
  const { value } = props;
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    setTyped(value);
  }

  const tell = useEffectEvent(() => {
    setKnown(typed);
    props.onChange(typed);
  });
  useEffect(() => {
    if (typed === value) return undefined;
    const timer = window.setTimeout(tell, rest);
    return () => window.clearTimeout(timer);
  }, [typed, value]);

  return (
    <Field role="search" aria-label={t('ui.table.filterOf', { caption: props.caption })}>
      <Icon name="search" />
      <label className="visually-hidden" htmlFor={id}>
        {t('ui.table.filter')}
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        placeholder={t('ui.table.filter')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </Field>
  );
}
