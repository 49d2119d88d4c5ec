import styled from '@emotion/styled';
import {
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react';
import { useText } from '../../i18n/text';
import { Icon, NativeInput, Progress, useAnnounce } from '../../ui';
import { DialogBody, DialogFrame } from '../../ui/dialog/DialogFrame';
import { useDialogClose } from '../../ui/dialog/dialogWork';
import { findEntries, type PaletteEntry } from './paletteEntries';
import { usePaletteEntries } from './usePaletteEntries';

/** As high with few results as with many: the field stays where it is. */
const Results = styled('div')`
  display: grid;
  height: min(50dvh, 22rem);
  & > * {
    grid-area: 1 / 1;
    min-height: 0;
  }
`;

const List = styled('div')`
  overflow-y: auto;
  & > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
    padding: 7px 10px;
    border-radius: var(--radius);
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  & > [aria-selected='true'] {
    background: var(--accent-soft);
    outline: 2px solid var(--focus);
    outline-offset: -2px;
  }
  & > [aria-disabled='true'] {
    color: var(--ink-soft);
    cursor: not-allowed;
  }
  & small {
    color: var(--ink-soft);
  }
`;

const Field = styled(NativeInput)`
  width: 100%;
`;

const start = (dialog: HTMLElement) => dialog.querySelector<HTMLElement>('input');

/** Finds a page, a resource or an action on one by typing: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. */
export function Palette(props: {
  /** Letters typed before its code had loaded. */
  typedAhead: () => string;
  onClose: () => void;
  onShowKeys: () => void;
}) {
  const t = useText();
  const chosen = useRef<PaletteEntry>(undefined);
  const { onClose } = props;
  // The chosen entry may open a dialog: the palette must be closed by then, or screen readers miss the new dialog.
  useEffect(() => () => void setTimeout(() => chosen.current?.run()), []);
  return (
    <DialogFrame title={t('palette.title')} role="dialog" onClose={onClose} start={start}>
      <PaletteInside
        typedAhead={props.typedAhead}
        onShowKeys={props.onShowKeys}
        onChoose={(entry) => (chosen.current = entry)}
      />
    </DialogFrame>
  );
}

/** Pause in typing before the number of results is announced (ms). */
const restMs = 600;

function PaletteInside(props: {
  typedAhead: () => string;
  onShowKeys: () => void;
  onChoose: (entry: PaletteEntry) => void;
}) {
  const t = useText();
  const id = useId();
  const { say } = useAnnounce();
  const close = useDialogClose();
  const [typed, setTyped] = useState(props.typedAhead);
  /** Place that a person moved to. */
  const [at, setAt] = useState<number>();
  const query = useDeferredValue(typed);
  const { pages, resources, isReading } = usePaletteEntries(props.onShowKeys);
  const found = useMemo(() => findEntries(query, pages, resources), [query, pages, resources]);
  // No option is active at first: Chromium would report the focus on that option, and Orca would neither read the field
  // nor let letters through to it.
  const index = Math.min(at ?? (query === '' ? -1 : 0), found.length - 1);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    list.current?.children[index]?.scrollIntoView({ block: 'nearest' });
  }, [index]);
  const count = found.length;
  useEffect(() => {
    if (query === '') return undefined;
    const timer = setTimeout(() => say(t('palette.found', { count })), restMs);
    return () => clearTimeout(timer);
  }, [query, count, say, t]);

  const choose = (entry: PaletteEntry | undefined) => {
    if (entry === undefined) return;
    if (entry.reason !== undefined) {
      say(entry.reason);
      return;
    }
    props.onChoose(entry);
    close();
  };
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: (index + 1) % Math.max(1, count),
    ArrowUp: index > 0 ? index - 1 : count - 1,
    PageDown: Math.min(index + 8, count - 1),
    PageUp: Math.max(index - 8, 0),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const to = moves[event.key];
    if (to === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    // Typed faster than the list could follow.
    if (to === undefined && query !== typed) choose(findEntries(typed, pages, resources)[0]);
    else if (to === undefined) choose(found[index]);
    else setAt(to);
  };

  return (
    <DialogBody>
      <label className="visually-hidden" htmlFor={`${id}field`}>
        {t('palette.label')}
      </label>
      <Field
        id={`${id}field`}
        type="text"
        role="combobox"
        aria-expanded
        aria-autocomplete="list"
        aria-controls={`${id}list`}
        aria-activedescendant={index >= 0 ? `${id}${String(index)}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={t('palette.placeholder')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(undefined);
        }}
        onKeyDown={onKeyDown}
      />
      {isReading && <Progress label={t('ui.loading')} />}
      <Results>
        <List ref={list} id={`${id}list`} role="listbox" aria-label={t('palette.title')}>
          {found.map((entry, place) => (
            // The keys are those of the field, which keeps the focus.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={entry.id}
              id={`${id}${String(place)}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === index}
              aria-disabled={entry.reason !== undefined || undefined}
              onClick={() => choose(entry)}
            >
              <span>{entry.label}</span>
              <small>{entry.hint}</small>
              {entry.reason !== undefined && <small>{entry.reason}</small>}
            </div>
          ))}
        </List>
        {count === 0 && !isReading && (
          <p className="soft">
            <Icon name="info" /> {t('palette.none', { query })}
          </p>
        )}
      </Results>
    </DialogBody>
  );
}
