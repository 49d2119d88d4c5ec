import styled from '@emotion/styled';
import {
  Suspense,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import type { DeletePlan } from './deletePlan';
import { nowId, type Lineage } from '../lineage/lineage';
import { instanceStatus, recoveryPointStatus } from '../../rules/status';
import type { Instance, Task } from '../../../cloud/types';
import { useText } from '../../../i18n/text';
import { useAnnounce } from '../../../ui';
import { Loading } from '../../../ui/feedback/Loading';
import { lazyPart } from '../../../ui/feedback/lazyPart';
import type { NewLine } from '../map/mapProps';
import type { ChangeMark } from '../map/nodeText';
import { useNodeName } from '../page/nodeName';

const RecoveryMap = lazyPart(() => import('../map/RecoveryMap'));

interface PointChoice {
  isChosen: (id: string) => boolean;
  mayChoose: (id: string) => boolean;
  onToggle: (id: string) => void;
}

/** Map of a tree with points to delete; its only action is choosing points. */
export function LeavingMap(props: {
  label: string;
  instance: Instance;
  tasks: readonly Task[];
  lineage: Lineage;
  /** The cloud's time, in ms since 1970. */
  now: number;
  leaving: ReadonlySet<string>;
  marks?: ReadonlyMap<string, ChangeMark>;
  newLines?: readonly NewLine[];
  firstInView?: ReadonlySet<string>;
  choice?: PointChoice;
  /** Selected node until the person selects one. */
  selectedFirst?: string | undefined;
  /** Called once the map has been loaded. */
  onLoaded?: () => void;
}) {
  const { instance, tasks, lineage } = props;
  const t = useText();
  const [selected, select] = useState(props.selectedFirst);
  const isThere = selected !== undefined && lineage.nodes.has(selected);
  return (
    <Suspense fallback={<Loading label={t('recoveryPoints.loadingMap')} />}>
      <RecoveryMap
        label={props.label}
        lineage={lineage}
        instance={{ name: instance.name, status: instanceStatus(instance, tasks) }}
        selectedId={isThere ? selected : lineage.currentId}
        onSelect={select}
        statusOf={(point) => recoveryPointStatus(point, tasks)}
        now={props.now}
        actionsFor={noActions}
        leaving={props.leaving}
        marks={props.marks}
        newLines={props.newLines}
        firstInView={props.firstInView}
        choice={props.choice}
      />
      {props.onLoaded && <Loaded onLoaded={props.onLoaded} />}
    </Suspense>
  );
}

const noActions = () => [];

function Loaded({ onLoaded }: { onLoaded: () => void }) {
  const tell = useEffectEvent(onLoaded);
  useEffect(() => {
    tell();
  }, []);
  return null;
}

/** Time to see the struck points before they disappear, ms. */
const playAfterMs = 2_000;

/** The tree before and after; without reduced motion, it plays the change once by itself. */
export function DeleteMap(props: {
  instance: Instance;
  plan: DeletePlan;
  tasks: readonly Task[];
  now: number;
  choice: PointChoice;
}) {
  const { instance, plan, choice } = props;
  const t = useText();
  const id = useId();
  const { say } = useAnnounce();
  const nameOf = useNodeName(plan.before);
  const [shown, show] = useState<'waiting' | 'playing' | 'before' | 'after'>(
    plan.queue.length > 0 && !isStill() ? 'waiting' : 'before',
  );
  const leaving = useMemo(() => new Set(plan.queue), [plan]);
  const { marks, newLines, firstInView } = useMemo(() => changeOf(plan), [plan]);
  useEffect(() => {
    if (shown !== 'playing') return undefined;
    const timer = setTimeout(() => show('after'), playAfterMs);
    return () => clearTimeout(timer);
  }, [shown]);

  const isAfter = shown === 'after';
  const onToggle = (pointId: string) => {
    show('before');
    choice.onToggle(pointId);
    // Screen readers do not announce the check state of a tree item.
    const key = choice.isChosen(pointId) ? 'deletion.stays' : 'deletion.goesToo';
    say(t(key, { point: nameOf(pointId) }));
  };
  return (
    <MapSection
      beside={
        <Switch role="radiogroup" aria-label={t('deletion.map')}>
          {(['before', 'after'] as const).map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={id}
                checked={isAfter === (one === 'after')}
                onChange={() => show(one)}
              />
              {t(`deletion.${one}`)}
            </label>
          ))}
        </Switch>
      }
    >
      <LeavingMap
        label={t(isAfter ? 'deletion.mapAfter' : 'deletion.mapBefore', { instance: instance.name })}
        instance={instance}
        tasks={props.tasks}
        now={props.now}
        lineage={isAfter ? plan.after : plan.before}
        leaving={leaving}
        marks={marks}
        firstInView={firstInView}
        {...(isAfter ? {} : { newLines })}
        selectedFirst={plan.queue.at(-1)}
        {...(isAfter ? {} : { choice: { ...choice, onToggle } })}
        onLoaded={() => show((now) => (now === 'waiting' ? 'playing' : now))}
      />
    </MapSection>
  );
}

/**
 * Changes of a deletion to the tree, for the map: moved nodes, their new lines, and the nodes to bring into view.
 */
function changeOf({ queue, moves, current }: DeletePlan) {
  const moved = [
    ...moves.map(({ pointId, to }) => ({ id: pointId, to })),
    ...(current === undefined ? [] : [{ id: nowId, to: current.to }]),
  ];
  return {
    marks: new Map(moved.map(({ id }) => [id, 'moved' as const])),
    newLines: moved.flatMap(({ id, to }) => (to === undefined ? [] : [{ from: to, to: id }])),
    firstInView: new Set([...queue, ...moved.flatMap(({ id, to }) => [id, ...(to ? [to] : [])])]),
  };
}

/** The map with its heading, and content beside the heading. */
export function MapSection(props: { beside?: ReactNode; children: ReactNode }) {
  const t = useText();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Head>
        <h2 id={id}>{t('deletion.map')}</h2>
        {props.beside}
      </Head>
      {props.children}
    </section>
  );
}

const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

const Head = styled('div')`
  display: flex;
  flex-wrap: wrap;
  gap: 8px 16px;
  align-items: center;
  justify-content: space-between;
  margin-bottom: 8px;
  & > h2 {
    margin: 0;
  }
`;

const Switch = styled('div')`
  display: flex;
  flex-wrap: wrap;
  border: 1px solid var(--line-strong);
  border-radius: var(--radius);
  & > label {
    position: relative;
    display: flex;
    align-items: center;
    min-height: 30px;
    padding: 0 14px;
    border-radius: calc(var(--radius) - 1px);
    cursor: pointer;
  }
  & > label:has(:checked) {
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  & > label:has(:focus-visible) {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  & input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
  @media (forced-colors: active) {
    & > label:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
