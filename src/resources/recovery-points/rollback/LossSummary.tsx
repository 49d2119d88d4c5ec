import styled from '@emotion/styled';
import { eventsAsked } from '../../../cloud/tasks/events';
import { buildLineage } from '../lineage/lineage';
import { isWhole } from '../../../cloud/lists/list';
import type { RollbackInputs, RollbackPlan } from './rollbackPlan';
import { rollbackLosses, type InstanceEvent } from './rollbackLosses';
import { useNameList } from '../../../i18n/nameList';
import { useText } from '../../../i18n/text';
import { useFormats } from '../../../ui';
import { Consequences } from '../../../ui/dialog/Consequences';
import { useHistory, type History } from './rollbackInputs';

/** As many as are read; more would hide the rest of the page. */
const most = 6;

/** What a rollback takes, leaves and brings back, by name and date; and what nobody can say from here. */
export function LossSummary(props: { facts: RollbackInputs; plan: RollbackPlan; now: number }) {
  const { facts, plan, now } = props;
  const { instance, target, points, snapshots } = facts;
  const t = useText();
  const formats = useFormats();
  const names = useNameList();
  const history = useHistory(facts, target.createdAt);
  const losses = rollbackLosses({
    instance,
    target,
    lineage: buildLineage(points.items),
    happened: history.happened,
    snapshots: snapshots.items,
    now,
  });
  const { leftBehind, happenings, losesMemory } = losses;
  const dated = (thing: { name: string; createdAt: number | undefined }) =>
    `${thing.name}, ${formats.dateTime(thing.createdAt)}`;

  return (
    <Box>
      <h2>{t('rollback.means')}</h2>
      <Consequences title={t('rollback.lost')}>
        <li>
          {t('rollback.lostDisks', {
            date: formats.dateTime(target.createdAt),
            time: formats.elapsed(losses.time),
          })}
        </li>
        {losesMemory && <li>{t('rollback.lostMemory')}</li>}
        {plan.safety !== undefined && (
          <li>
            <strong>
              {t('rollback.lostBut', {
                memory: losesMemory && plan.safety === 'DiskAndMemory' ? 'yes' : 'no',
              })}
            </strong>
          </li>
        )}
        <li>
          <Happened history={history} happenings={happenings} />
        </li>
      </Consequences>
      <Consequences title={t('rollback.kept')}>
        <li>
          {t('rollback.keptPoints')}
          {leftBehind.length > 0 && (
            <>
              {' '}
              {t('rollback.leftBehind', { count: leftBehind.length })}
              <Few items={leftBehind.map((point) => ({ id: point.id, text: dated(point) }))} />
            </>
          )}
        </li>
        <li>
          {isWhole(snapshots)
            ? t('rollback.keptSnapshots', { count: losses.snapshots.length })
            : t('rollback.keptSnapshotsUnread')}
          <Few items={losses.snapshots.map((each) => ({ id: each.id, text: dated(each) }))} />
        </li>
      </Consequences>
      <Consequences title={t('rollback.back')}>
        <li>
          {target.type === 'DiskAndMemory'
            ? t('rollback.backMemory', { instance: instance.name })
            : t('rollback.backDisk', { instance: instance.name, power: plan.power })}
        </li>
        {instance.serviceOfferingName !== undefined && (
          <li>
            <Offering
              offering={instance.serviceOfferingName}
              changedAt={losses.offeringChangedAt}
              isKnown={history.state === 'whole'}
            />
          </li>
        )}
      </Consequences>
      <Consequences title={t('rollback.unknown')}>
        <li>{t('rollback.unknownText', { instance: names([instance.name]) })}</li>
      </Consequences>
    </Box>
  );
}

/** The first of several, and how many more. */
function Few({ items }: { items: readonly { id: string; text: string }[] }) {
  const t = useText();
  if (items.length === 0) return null;
  const rest = items.length - most;
  return (
    <ul>
      {items.slice(0, most).map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
      {rest > 0 && <li>{t('ui.namesMore', { count: rest })}</li>}
    </ul>
  );
}

function Happened(props: { history: History; happenings: readonly InstanceEvent[] }) {
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
      {t('rollback.happened', { count: items.length })}
      <Few items={items} />
      {history.state === 'cut' && t('rollback.happeningsCut', { count: eventsAsked })}
    </>
  );
}

function Offering(props: { offering: string; changedAt: number | undefined; isKnown: boolean }) {
  const { offering, changedAt, isKnown } = props;
  const t = useText();
  const { dateTime } = useFormats();
  if (changedAt !== undefined)
    return t('rollback.backOfferingChanged', { date: dateTime(changedAt), offering });
  return t(isKnown ? 'rollback.backOffering' : 'rollback.backOfferingUnread', { offering });
}

const Box = styled('div')`
  min-width: 0;
  & > h2 {
    margin-bottom: 8px;
  }
  & > div + div {
    margin-top: 18px;
  }
  & li > ul > li {
    font-variant-numeric: tabular-nums;
  }
`;
