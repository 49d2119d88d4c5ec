import styled from '@emotion/styled';
import type { ReactNode } from 'react';
import { useText, type MessageId } from '../../../i18n/text';
import { Icon, toneRules, type IconName, type Tone } from '../../../ui';

/** State of a line or a step. */
export type LineState =
  | 'ready'
  | 'notKnown'
  | 'willDo'
  | 'blocks'
  | 'waiting'
  | 'running'
  | 'done'
  | 'stopped'
  | 'notDone';

const looks: Readonly<Record<LineState, { tone: Tone; icon: IconName; label: MessageId }>> = {
  ready: { tone: 'success', icon: 'check', label: 'rollback.state.ready' },
  notKnown: { tone: 'warning', icon: 'alert', label: 'recoveryPoints.notKnown' },
  willDo: { tone: 'progress', icon: 'chevronRight', label: 'rollback.state.willDo' },
  blocks: { tone: 'error', icon: 'error', label: 'rollback.state.blocks' },
  waiting: { tone: 'neutral', icon: 'clock', label: 'rollback.state.waiting' },
  running: { tone: 'progress', icon: 'progress', label: 'rollback.state.running' },
  done: { tone: 'success', icon: 'check', label: 'rollback.state.done' },
  stopped: { tone: 'error', icon: 'error', label: 'rollback.state.stopped' },
  notDone: { tone: 'neutral', icon: 'dot', label: 'rollback.state.notDone' },
};

const List = styled('ol')`
  margin: 0;
  padding: 0;
  list-style: none;
  border: 1px solid var(--line);
  border-radius: var(--radius);
`;

const Line = styled('li')`
  ${toneRules}
  display: grid;
  grid-template-columns: auto minmax(0, 1fr) auto;
  gap: 1px 10px;
  align-items: baseline;
  padding: 9px 14px 10px 12px;
  & + & {
    border-top: 1px solid var(--line);
  }
  &[data-tone='error'] {
    background: var(--tone-soft);
  }
  & > :is(svg, b) {
    align-self: start;
    width: 16px;
    margin-top: 3px;
    color: var(--tone);
  }
  & > b {
    margin-top: 0;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  & > strong {
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  & > em {
    font-style: normal;
    font-size: 0.8125rem;
    font-weight: 500;
    color: var(--tone);
    white-space: nowrap;
  }
  & > div {
    grid-column: 2 / -1;
    font-size: 0.8125rem;
    line-height: 1.45;
    color: var(--ink-soft);
    overflow-wrap: anywhere;
  }
  &[data-tone='error'] > div {
    color: var(--ink);
  }
  @media (max-width: 400px) {
    grid-template-columns: auto minmax(0, 1fr);
    & > em {
      grid-column: 2;
    }
  }
`;

/** States of a line that show its number; the others show an icon. */
const toCome: readonly LineState[] = ['willDo', 'waiting', 'notDone'];

/** A checklist: each line a list item that ends with its state in words, or with a note in place of it. */
export function Checklist(props: {
  labelledBy: string;
  lines: readonly {
    key: string;
    state: LineState;
    title: string;
    note?: string | undefined;
    detail?: ReactNode;
  }[];
}) {
  const t = useText();
  return (
    <List aria-labelledby={props.labelledBy}>
      {props.lines.map(({ key, state, title, note, detail }, index) => {
        const { tone, icon, label } = looks[state];
        return (
          <Line
            key={key}
            data-tone={tone}
            data-state={state}
            aria-current={state === 'running' ? 'step' : undefined}
          >
            {toCome.includes(state) ? (
              <b aria-hidden="true">{index + 1}</b>
            ) : (
              <Icon name={icon} className={state === 'running' ? 'turning' : undefined} />
            )}
            <strong>{title}</strong> <em>{note ?? t(label)}</em>
            {detail !== undefined && <div>{detail}</div>}
          </Line>
        );
      })}
    </List>
  );
}
