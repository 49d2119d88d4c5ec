import { useEffect, useEffectEvent, useId, useState, type KeyboardEvent } from 'react';
import { useText } from '../../i18n/text';
import { Icon } from '../Icon';
import { SearchBox } from '../form/searchBox';

/** Pause in typing before the list and the address follow (ms). */
const rest = 150;

/** The list's filter: the input changes at once, the list when typing pauses. */
export function TableFilter(props: {
  caption: string;
  value: string;
  onChange: (filter: string) => void;
  /** Moves to the first row that matches. */
  onGo: (filter: string) => void;
}) {
  const t = useText();
  const id = useId();
  const { value } = props;
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  // The address follows a moment later: what comes back of what was typed here does not undo what was typed since.
  const [told, setTold] = useState<readonly string[]>([]);
  if (value !== seen) {
    setSeen(value);
    const at = told.indexOf(value);
    setTold(at < 0 ? [] : told.slice(at + 1));
    if (at < 0) setTyped(value);
  }

  const tellNow = () => {
    setTold([...told, typed]);
    props.onChange(typed);
  };
  const tellRest = () => {
    if (typed !== value && typed !== told.at(-1)) tellNow();
  };
  const tell = useEffectEvent(tellNow);
  useEffect(() => {
    if (typed === value) return undefined;
    const timer = window.setTimeout(tell, rest);
    return () => window.clearTimeout(timer);
  }, [typed, value]);

  const go = (event: KeyboardEvent) => {
    if ((event.key !== 'ArrowDown' && event.key !== 'Enter') || event.nativeEvent.isComposing)
      return;
    event.preventDefault();
    tellRest();
    props.onGo(typed);
  };

  return (
    <SearchBox role="search" aria-label={t('ui.table.filterOf', { caption: props.caption })}>
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
        onKeyDown={go}
        onBlur={tellRest}
      />
    </SearchBox>
  );
}
