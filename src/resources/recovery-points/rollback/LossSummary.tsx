import styled from '@emotion/styled';
import type { ReactNode } from 'react';
import { isWhole } from '../../../cloud/lists/list';
import { maxEvents } from '../../../cloud/tasks/events';
import { useText } from '../../../i18n/text';
import { useFormats } from '../../../ui';
import { buildLineage } from '../lineage/lineage';
import { useTimeWords } from '../timeWords';
import { useChangeHistory, type ChangeHistory } from './useChangeHistory';
import { rollbackLosses, type InstanceEvent, type RollbackLosses } from './rollbackLosses';
import type { RollbackInputs, RollbackPlan } from './rollbackPlan';

/** Maximum number of shown entries; more would hide the rest of the page. */
const mostNamed = 6;

/** Three short lists: what a rollback discards, keeps, and cannot undo; names and dates are folded. */
export function LossSummary(props: { facts: RollbackInputs; plan: RollbackPlan; now: number }) {
  const { facts, plan, now } = props;
  const { instance, target, points, snapshots } = facts;
  const t = useText();
  const formats = useFormats();
  const { span } = useTimeWords(now);
  const history = useChangeHistory(facts, target.createdAt);
  const losses = rollbackLosses({
    instance,
    target,
    lineage: buildLineage(points.items),
    happened: history.happened,
    snapshots: snapshots.items,
    now,
  });
  const { leftBehind, happenings, losesMemory } = losses;
  const dated = (resource: { id: string; name: string; createdAt: number | undefined }) => ({
    id: resource.id,
    text: `${resource.name}, ${formats.dateTime(resource.createdAt)}`,
  });
  const isChanged = happenings.length > 0 || history.state !== 'whole';
  const lost = 1 + Number(losesMemory) + happenings.length;
  const kept = points.items.filter(({ state }) => state !== 'Removed' && state !== 'Hidden').length;

  return (
    <>
      <List
        title={t('rollback.lost')}
        count={lost}
        tone="error"
        footer={
          plan.safety !== undefined &&
          t('rollback.lostBut', {
            memory: losesMemory && plan.safety === 'DiskAndMemory' ? 'yes' : 'no',
          })
        }
      >
        <li>
          {t('rollback.lostDisks', { time: span(losses.time) })}{' '}
          <small>{t('rollback.lostSince', { date: formats.dateTime(target.createdAt) })}</small>
        </li>
        {losesMemory && <li>{t('rollback.lostMemory')}</li>}
        {isChanged && (
          <li>
            <Changes history={history} happenings={happenings} />
          </li>
        )}
        <Offering instance={instance} losses={losses} isKnown={history.state === 'whole'} />
      </List>
      <List title={t('rollback.kept')} count={kept + losses.snapshots.length} tone="success">
        <li>
          {t('rollback.keptPoints', { count: kept })}
          <Folded
            title={t('rollback.leftBehind', { count: leftBehind.length })}
            items={leftBehind.map(dated)}
          />
        </li>
        <li>
          {t(isWhole(snapshots) ? 'rollback.keptSnapshots' : 'rollback.keptSnapshotsUnread')}
          <Folded
            title={t('rollback.keptSince', { count: losses.snapshots.length })}
            items={losses.snapshots.map(dated)}
          />
        </li>
      </List>
      <List title={t('rollback.unknown')} tone="neutral">
        <li>{t('rollback.unknownText', { instance: instance.name })}</li>
      </List>
    </>
  );
}

function List(props: {
  title: string;
  count?: number;
  tone: string;
  footer?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Card data-tone={props.tone}>
      <h2>
        {props.title} {props.count !== undefined && <span>{props.count}</span>}
      </h2>
      <ul>{props.children}</ul>
      {props.footer && <p>{props.footer}</p>}
    </Card>
  );
}

/** Folded list: the first entries, and the number of the rest. */
function Folded(props: { title: string; items: readonly { id: string; text: string }[] }) {
  const t = useText();
  const { items } = props;
  if (items.length === 0) return null;
  const others = items.length - mostNamed;
  return (
    <details>
      <summary>{props.title}</summary>
      <ul>
        {items.slice(0, mostNamed).map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
        {others > 0 && <li>{t('ui.namesMore', { count: others })}</li>}
      </ul>
    </details>
  );
}

/** Changes to the instance and its volumes since the point, as far as they are known. */
function Changes(props: { history: ChangeHistory; happenings: readonly InstanceEvent[] }) {
  const { history, happenings } = props;
  const t = useText();
  const formats = useFormats();
  if (history.state === 'loading') return t('ui.loading');
  if (history.state === 'unread') return t('rollback.happeningsUnread');
  const items = happenings.map(({ id, type, at, by, about }) => {
    const what = t('rollback.event', { type: type.replaceAll('.', '_'), raw: type });
    const values = { what, about, date: formats.dateTime(at), by };
    return {
      id,
      text: t(by === undefined ? 'rollback.happeningBySystem' : 'rollback.happening', values),
    };
  });
  return (
    <>
      <Folded title={t('rollback.happened', { count: items.length })} items={items} />
      {history.state === 'cut' && t('rollback.happeningsCut', { count: maxEvents })}
    </>
  );
}

/** The compute offering, where it changes or may change. */
function Offering(props: {
  instance: RollbackInputs['instance'];
  losses: RollbackLosses;
  isKnown: boolean;
}) {
  const offering = props.instance.serviceOfferingName;
  const { offeringChangedAt: at } = props.losses;
  const t = useText();
  const { dateTime } = useFormats();
  if (offering === undefined || (at === undefined && props.isKnown)) return null;
  return (
    <li>
      {at === undefined
        ? t('rollback.backOfferingUnread', { offering })
        : t('rollback.backOfferingChanged', { date: dateTime(at), offering })}
    </li>
  );
}

const Card = styled('section')`
  --tone: var(--ink);
  &[data-tone='error'] {
    --tone: var(--error);
  }
  &[data-tone='success'] {
    --tone: var(--success);
  }
  & > h2 {
    display: flex;
    gap: 8px;
    align-items: baseline;
    margin-bottom: 6px;
    color: var(--tone);
    font-size: 0.875rem;
  }
  & > h2 > span {
    font-variant-numeric: tabular-nums;
    font-weight: 500;
  }
  & ul {
    margin: 0;
    padding-inline-start: 18px;
    font-variant-numeric: tabular-nums;
  }
  & > ul > li + li {
    margin-top: 4px;
  }
  & > p {
    margin-top: 8px;
    font-weight: 500;
  }
  & li {
    overflow-wrap: anywhere;
  }
  & small,
  & details ul {
    color: var(--ink-soft);
    font-size: 0.8125rem;
  }
`;
