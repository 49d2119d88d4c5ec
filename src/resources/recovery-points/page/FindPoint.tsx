import styled from '@emotion/styled';
import useAutocomplete from '@mui/material/useAutocomplete';
import { useEffect, useEffectEvent, useId, useMemo, useState } from 'react';
import { nowId, type Lineage, type LineageNode } from '../lineage/lineage';
import { useText } from '../../../i18n/text';
import { Icon, useAnnounce, useFormats } from '../../../ui';
import { filterRows, plain } from '../../../ui/table/rows';
import { SearchBox } from '../../../ui/form/searchBox';
import { useNodeName } from './nodeName';

/** Maximum number of matches; with more, another letter is quicker. */
const most = 12;

const newestFirst = (lineage: Lineage): readonly LineageNode[] =>
  [...lineage.nodes.values()]
    .filter(({ id }) => id !== nowId)
    .sort((a, b) => momentOf(b) - momentOf(a));

const momentOf = (node: LineageNode) =>
  node.kind === 'now' ? Infinity : (node.point?.createdAt ?? 0);

/** Finds and selects a point by part of its name (ARIA combobox pattern, list autocomplete). */
export function FindPoint(props: { lineage: Lineage; onChoose: (id: string) => void }) {
  const { lineage, onChoose } = props;
  const t = useText();
  const id = useId();
  const { dateTime } = useFormats();
  const nameOf = useNodeName(lineage);
  const [text, setText] = useState('');

  const nodes = useMemo(() => newestFirst(lineage), [lineage]);
  const texts = useMemo(() => nodes.map((node) => plain(nameOf(node.id))), [nodes, nameOf]);
  const found = filterRows(nodes, texts, text);
  const shown = found.slice(0, most);
  useSaidCount(text, found.length);
  const {
    getRootProps,
    getInputLabelProps,
    getInputProps,
    getListboxProps,
    getOptionProps,
    popupOpen,
  } = useAutocomplete<LineageNode>({
    id,
    options: nodes,
    value: null,
    inputValue: text,
    filterOptions: () => shown,
    getOptionLabel: (node) => nameOf(node.id),
    getOptionKey: (node) => node.id,
    isOptionEqualToValue: (one, other) => one.id === other.id,
    autoHighlight: true,
    clearOnEscape: true,
    onInputChange: (_, next, reason) => {
      if (reason === 'reset') return;
      setText(next);
    },
    onChange: (_, node) => {
      if (node === null) return;
      setText('');
      onChoose(node.id);
    },
  });

  return (
    <Field {...getRootProps()}>
      <Icon name="search" />
      <label className="visually-hidden" {...getInputLabelProps()}>
        {t('tree.findHint')}
      </label>
      <input {...getInputProps()} type="search" placeholder={t('tree.find')} spellCheck={false} />
      {popupOpen && shown.length > 0 && (
        <ul {...getListboxProps()}>
          {shown.map((node, index) => {
            const { key, ...option } = getOptionProps({ option: node, index });
            const moment = momentOf(node);
            return (
              <li key={key} {...option}>
                <span>{nameOf(node.id)}</span>
                {moment > 0 && <span className="soft">{dateTime(moment)}</span>}
              </li>
            );
          })}
          {found.length > most && (
            <li role="presentation" className="soft">
              {t('tree.more', { count: found.length - most })}
            </li>
          )}
        </ul>
      )}
      {popupOpen && shown.length === 0 && <p>{t('tree.noMatch')}</p>}
    </Field>
  );
}

/** Pause in typing before the matches are announced (ms). */
const rest = 500;

/** Announces the number of matches. */
function useSaidCount(text: string, count: number): void {
  const t = useText();
  const { say } = useAnnounce();
  const tell = useEffectEvent(() => say(t('tree.matches', { count })));
  useEffect(() => {
    if (text === '') return undefined;
    const timer = window.setTimeout(tell, rest);
    return () => window.clearTimeout(timer);
  }, [text]);
}

const Field = styled(SearchBox)`
  flex: 1 1 11rem;
  max-width: 16rem;
  & > ul,
  & > p {
    position: absolute;
    z-index: 6;
    top: calc(100% + 4px);
    inset-inline: 0;
    max-height: min(22rem, 60vh);
    margin: 0;
    padding: 4px;
    overflow: auto;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface-raised);
    box-shadow: var(--shadow);
    list-style: none;
  }
  & > p,
  & li {
    padding: 5px 8px;
    min-height: 32px;
    overflow-wrap: anywhere;
  }
  & li[role='option'] {
    display: grid;
    border-radius: 4px;
    cursor: pointer;
  }
  & li.Mui-focused {
    background: var(--accent-soft);
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  & li .soft {
    font-size: 0.8125rem;
  }
`;
