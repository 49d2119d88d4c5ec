import styled from '@emotion/styled';
import { useCallback, useId, useState, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { formatDay } from '../../../i18n/relativeTime';
import { useText } from '../../../i18n/text';
import { ActionMenu, Icon, narrow, useFormats } from '../../../ui';
import {
  groupMarks,
  shareOf,
  ticksOf,
  timelineSpan,
  type MarkGroup,
  type TimelineMark,
  type TimelineSpan,
} from './timeline';

/** A row of the timeline: the recovery points, or the snapshots of one volume. */
export interface TimelineLane {
  id: string;
  kind: 'points' | 'snapshots';
  title: string;
  /** Under the title, in small. */
  note: ReactNode;
  marks: readonly TimelineMark[];
  /** Snapshots that its schedules take: so many of each, or until a moment; times in ms since 1970. */
  ahead?: ((limit: { count?: number; until?: number }) => readonly number[]) | undefined;
  /** After the lane: the number of its marks, or the reason why it is unknown. */
  summary: ReactNode;
}

/** Width of a mark with its padding, px. */
const markWidth = 28;

/**
 * Recovery points and snapshots by time, up to `now`, the cloud's time in ms since 1970. For a screen reader, a list
 * for each lane.
 */
export function Timeline({ lanes, now }: { lanes: readonly TimelineLane[]; now: number }) {
  const t = useText();
  const { language } = useFormats();
  const [width, track] = useWidth();
  const span = timelineSpan(
    lanes.flatMap(({ marks }) => marks.map(({ at }) => at)),
    now,
    lanes.flatMap(({ ahead }) => ahead?.({ count: 1 }) ?? []),
  );
  const gap = width > 0 ? markWidth / width : 0;
  return (
    <Lanes>
      {lanes.map((lane, index) => (
        <div key={lane.id} className="lane" data-kind={lane.kind}>
          <div className="title">
            <strong>{lane.title}</strong>
            {lane.note}
          </div>
          <div className="track">
            <div className="scale" ref={index === 0 ? track : undefined}>
              {lane.marks.length > 0 && (
                <ul aria-label={lane.title}>
                  {groupMarks(lane.marks, span, gap).map((group) => (
                    <li key={group.marks.at(-1)?.id} style={{ left: percent(group.share) }}>
                      <Mark group={group} lane={lane} />
                    </li>
                  ))}
                </ul>
              )}
              <Ahead
                times={lane.ahead?.({ until: span.until }) ?? []}
                span={span}
                gap={gap}
                title={lane.title}
              />
              <span className="line" style={{ left: percent(shareOf(now, span)) }} />
            </div>
          </div>
          <div className="summary">{lane.summary}</div>
        </div>
      ))}
      <div className="axis" aria-hidden="true">
        <div className="track">
          <div className="scale">
            {ticksOf(span, width > 480 ? 5 : 2).map((at) => (
              <span key={at} style={{ left: percent(shareOf(at, span)) }}>
                {formatDay(at, language)}
              </span>
            ))}
            <span className="now" style={{ left: percent(shareOf(now, span)) }}>
              {t('protection.now')}
            </span>
          </div>
        </div>
      </div>
    </Lanes>
  );
}

const percent = (share: number) => `${String(100 * share)}%`;

/** The width of an element in px, 0 before it is known, and the ref that measures it. */
function useWidth(): [number, (element: HTMLElement | null) => (() => void) | undefined] {
  const [width, setWidth] = useState(0);
  const measure = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, measure];
}

/** Future snapshots: visible, and a list to screen readers; there is nothing to open yet. */
function Ahead(props: {
  times: readonly number[];
  span: TimelineSpan;
  gap: number;
  title: string;
}) {
  const t = useText();
  const { dateTime } = useFormats();
  const { times, span, gap, title } = props;
  if (times.length === 0) return null;
  const marks = times.map((at) => ({ at }));
  return (
    <ul aria-label={t('protection.ahead', { title })}>
      {groupMarks(marks, span, gap, span.until).map(({ share, marks: own }) => {
        const text = t('protection.scheduled', {
          count: own.length,
          date: dateTime(own[0]?.at),
        });
        return (
          <li key={own[0]?.at} style={{ left: percent(share) }}>
            <span className="ahead" title={text} aria-hidden="true">
              {own.length > 1 ? own.length : ''}
            </span>
            <span className="visually-hidden">{text}</span>
          </li>
        );
      })}
    </ul>
  );
}

function Mark({ group: { marks }, lane }: { group: MarkGroup<TimelineMark>; lane: TimelineLane }) {
  const t = useText();
  const navigate = useNavigate();
  const id = useId();
  const { dateTime, language } = useFormats();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const describe = ({ name, at, note }: TimelineMark) =>
    [name, dateTime(at), note].filter((part) => part !== undefined).join(', ');
  const [first] = marks;
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return null;
  if (first === last)
    return (
      <Link to={first.to} title={describe(first)} className="mark">
        {first.works !== undefined && <Icon name={first.works ? 'check' : 'cross'} />}
        <span className="visually-hidden">{describe(first)}</span>
      </Link>
    );
  const name = t('protection.group', {
    kind: lane.kind,
    count: marks.length,
    from: formatDay(first.at, language),
    to: formatDay(last.at, language),
  });
  return (
    <>
      <button
        id={id}
        type="button"
        className="mark"
        title={name}
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {marks.length}
      </button>
      <ActionMenu
        name={lane.title}
        anchor={anchor}
        actions={marks.toReversed().map((mark) => ({
          id: mark.id,
          label: describe(mark),
          reason: undefined,
          group: 1,
          onSelect: () => void navigate(mark.to),
        }))}
        onClose={() => setAnchor(null)}
      />
    </>
  );
}

const Lanes = styled('div')`
  margin-top: 12px;
  font-variant-numeric: tabular-nums;
  & > .lane,
  & > .axis {
    display: grid;
    grid-template-columns: clamp(9rem, 28%, 18rem) minmax(0, 1fr) clamp(6.5rem, 16%, 9rem);
    gap: 0 18px;
    align-items: center;
  }
  & > .lane {
    min-height: 52px;
    padding: 4px 0;
    border-top: 1px solid var(--line);
  }
  & .lane .track {
    margin-block: -4px;
  }
  & .title strong {
    display: block;
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  & .title > span {
    display: block;
  }
  & .title > span,
  & .summary {
    font-size: 0.8125rem;
    color: var(--ink-soft);
  }
  & .track {
    position: relative;
    align-self: stretch;
  }
  & .scale {
    position: absolute;
    inset: 0 12px;
  }
  & .lane .scale::before {
    content: '';
    position: absolute;
    inset: calc(50% - 1px) -12px auto;
    border-top: 2px solid var(--line);
  }
  & .lane .line {
    position: absolute;
    inset: -1px auto 0;
    border-left: 2px solid var(--error);
  }
  & ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  & li {
    position: absolute;
    z-index: 1;
    top: 50%;
    transform: translate(-50%, -50%);
  }
  & .mark {
    display: grid;
    place-items: center;
    min-width: 24px;
    height: 24px;
    padding: 0 4px;
    border: 2px solid var(--surface-raised);
    border-radius: 12px;
    background: var(--success);
    color: var(--surface-raised);
    font-size: 0.8125rem;
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }
  & [data-kind='points'] .mark {
    border-radius: 6px;
    background: var(--accent);
  }
  & .ahead {
    display: grid;
    place-items: center;
    min-width: 24px;
    height: 24px;
    padding: 0 4px;
    border: 2px dotted var(--success);
    border-radius: 12px;
    background: var(--surface-raised);
    font-size: 0.8125rem;
  }
  & .mark:hover {
    box-shadow: 0 0 0 2px var(--focus);
  }
  & > .axis {
    height: 22px;
    border-top: 1px solid var(--line);
  }
  & .axis .track {
    grid-column: 2;
  }
  & .axis span {
    position: absolute;
    top: 4px;
    font-size: 0.8125rem;
    color: var(--ink-soft);
    white-space: nowrap;
  }
  & .axis .now {
    transform: translateX(-50%);
    color: var(--error);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    & .mark {
      border-color: LinkText;
    }
  }
  ${narrow} {
    & > .lane,
    & > .axis {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    & > .lane {
      padding: 8px 0;
    }
    & .track,
    & .axis .track {
      grid-column: 1 / -1;
      grid-row: 2;
      height: 32px;
    }
    & .axis .track {
      grid-row: 1;
      height: auto;
    }
  }
`;
