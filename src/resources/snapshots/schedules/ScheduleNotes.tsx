import { useEffect, useMemo } from 'react';
import { isDenied, type PagedList } from '../../../cloud/lists/list';
import type { Snapshot } from '../../../cloud/types';
import { formatMoment } from '../../../i18n/formats';
import { useText } from '../../../i18n/text';
import { Notice, useAnnounce, useFormats } from '../../../ui';
import { Consequences } from '../../../ui/dialog/Consequences';
import { ListNotice } from '../../../ui/table/ListNotice';
import { problemsOf, type ListRead } from '../../rules/actionContext';
import { pinOf } from '../../rules/pins';
import { intervalTypeKey } from '../../rules/status';
import { pinText } from '../../shared/pins/pinColumn';
import { runsAroundClockChanges } from './clockChanges';
import type { Collision } from './collisions';
import { afterNextSnapshot, scheduledSnapshots } from './retention';
import type { SchedulePlan, SnapshotSchedule } from './schedule';
import { runsFrom } from './upcomingRuns';

/** Snapshots that are named; more would hide the form. */
const shown = 6;

/** Pause after which a consequence is announced: a list may still load, a person may still type (ms). */
const restMs = 400;

/** Announces a consequence where it appears or changes: the focus is on the field that causes it. */
function useSaid(text: string) {
  const { say } = useAnnounce();
  useEffect(() => {
    if (text === '') return undefined;
    const timer = setTimeout(() => say(text), restMs);
    return () => clearTimeout(timer);
  }, [say, text]);
}

/** Notice that unread schedules may exist; nothing if all were read. */
export function OtherSchedules({
  reads,
}: {
  reads: readonly (ListRead & { isFetching: boolean })[];
}) {
  const t = useText();
  const text = t('schedules.someUnread');
  return reads.some(isDenied) ? (
    <p>{text}</p>
  ) : (
    <ListNotice {...problemsOf(reads)}>{text}</ListNotice>
  );
}

/** Says that somebody changed the schedules since they were shown, so that nothing was saved. */
export function ChangedNote() {
  const t = useText();
  return (
    <Notice tone="error" role="alert">
      {t('schedules.changed')}
    </Notice>
  );
}

/** Plans with another zone than typed: the cloud silently replaces unknown zones by GMT. */
export function ZoneNotes({
  plans,
}: {
  plans: readonly Pick<SchedulePlan, 'kind' | 'timeZone'>[];
}) {
  const t = useText();
  const kinds = new Map(plans.map((plan) => [plan.kind, plan]));
  return [...kinds.values()].map(({ kind, timeZone }) => (
    <Notice key={kind} tone="error" role="alert">
      {t('schedules.zoneReplaced', { kind: t(intervalTypeKey(kind)), zone: timeZone })}
    </Notice>
  ));
}

/** When a plan takes its next snapshots, in the person's own time zone. `now` is the cloud's time, in ms since 1970. */
export function NextRuns({ plan, now }: { plan: SchedulePlan; now: number }) {
  const t = useText();
  const { dateTime } = useFormats();
  const [first, second] = useMemo(() => runsFrom(plan, now, { count: 2 }), [plan, now]);
  if (first === undefined) return null;
  return (
    <p className="soft">
      {t('schedules.next', { first: dateTime(first), second: dateTime(second) })}
    </p>
  );
}

/**
 * Snapshots that the cloud takes at other times where the clocks change, of the first of some plans that has any.
 * `isNew`: announced, since a person has just chosen it.
 */
export function ClockChangeNote({
  plans,
  now,
  isNew,
}: {
  plans: readonly SchedulePlan[];
  now: number;
  isNew: boolean;
}) {
  const t = useText();
  const { language } = useFormats();
  const affected = plans
    .map((plan) => ({ plan, days: runsAroundClockChanges(plan, now) }))
    .find(({ days }) => days.length > 0);
  const title = t('schedules.clocks');
  const moment = (run: number | undefined) =>
    formatMoment(run ?? NaN, language, affected?.plan.timeZone);
  const lines =
    affected?.days.map((runs) =>
      t('schedules.clocksOn', {
        count: runs.length,
        first: moment(runs[0]),
        last: moment(runs.at(-1)),
      }),
    ) ?? [];
  useSaid(isNew && lines.length > 0 ? [title, ...lines].join('. ') : '');
  if (affected === undefined) return null;
  return (
    <Notice tone="warning" title={title}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{t('schedules.clocksMean')}</p>
      <p>
        {t(affected.plan.kind === 'HOURLY' ? 'schedules.clocksHourly' : 'schedules.clocksAvoid')}
      </p>
    </Notice>
  );
}

/** Snapshots deleted after the next one, and those kept; nothing if none is deleted. */
export function RetentionNote(props: {
  plan: SchedulePlan;
  snapshots: PagedList<Snapshot>;
  /** The cloud's time, in ms since 1970. */
  now: number;
}) {
  const t = useText();
  const { now } = props;
  const { kind, keep } = props.plan;
  const { deleted, kept, isKnown } = afterNextSnapshot(props.snapshots, kind, keep);
  const title = t('schedules.deletedAfter', { count: deleted.length });
  useSaid(deleted.length === 0 ? '' : title);
  if (deleted.length === 0) return isKnown ? null : <p>{t('schedules.snapshotsUnknown')}</p>;
  return (
    <>
      <Consequences title={title}>
        <SnapshotItems snapshots={deleted} now={now} />
      </Consequences>
      <PinnedNote snapshots={deleted} now={now} />
      <Consequences title={t('schedules.staying')}>
        <li>{t('schedules.theNew')}</li>
        <SnapshotItems snapshots={kept} now={now} />
      </Consequences>
      {!isKnown && <p>{t('schedules.snapshotsUnknown')}</p>}
    </>
  );
}

/** Warning that pins do not keep the cloud from deleting; nothing where none of the snapshots is pinned. */
export function PinnedNote({ snapshots, now }: SnapshotsShown) {
  const t = useText();
  const count = snapshots.filter((snapshot) => pinOf(snapshot, now) !== undefined).length;
  if (count === 0) return null;
  return <Notice tone="warning">{t('schedules.pinnedGo', { count })}</Notice>;
}

interface SnapshotsShown {
  snapshots: readonly Snapshot[];
  /** The cloud's time, in ms since 1970. */
  now: number;
}

function SnapshotItems({ snapshots, now }: SnapshotsShown) {
  const t = useText();
  const { dateTime } = useFormats();
  return (
    <>
      {snapshots.slice(0, shown).map((snapshot) => {
        const { id, name, createdAt } = snapshot;
        const pin = pinText(t, snapshot, now);
        const line = t('schedules.snapshot', { name, date: dateTime(createdAt) });
        return <li key={id}>{pin === undefined ? line : `${line} · ${pin}`}</li>;
      })}
      {snapshots.length > shown && (
        <li>{t('schedules.more', { count: snapshots.length - shown })}</li>
      )}
    </>
  );
}

/** Fate of the snapshots of a schedule that is to be deleted. */
export function DeletionNote(props: {
  schedule: SnapshotSchedule;
  snapshots: PagedList<Snapshot>;
}) {
  const t = useText();
  const { kind } = props.schedule;
  const kept = scheduledSnapshots(props.snapshots, kind);
  const { isKnown } = afterNextSnapshot(props.snapshots, kind, 1);
  const sentences = [
    t('schedules.willDelete', { kind: t(intervalTypeKey(kind)) }),
    ...(kept.length > 0 ? [t('schedules.allStay', { count: kept.length })] : []),
    ...(isKnown ? [] : [t('schedules.snapshotsUnknown')]),
  ];
  useSaid(sentences.join(' '));
  return (
    <Notice tone="warning">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
}

/** Schedules that a plan runs into. `nameOf` is how each of them is named. */
export function CollisionNote<T>(props: {
  collisions: readonly Collision<T>[];
  nameOf: (other: T) => string;
}) {
  const t = useText();
  const { dateTime } = useFormats();
  const { collisions, nameOf } = props;
  useSaid(collisions.length === 0 ? '' : t('schedules.collision'));
  if (collisions.length === 0) return null;
  return (
    <Notice tone="warning" title={t('schedules.collision')}>
      <ul>
        {collisions.slice(0, shown).map(({ other, at }) => (
          <li key={nameOf(other)}>
            {t('schedules.collisionWith', { name: nameOf(other), date: dateTime(at) })}
          </li>
        ))}
        {collisions.length > shown && (
          <li>{t('schedules.more', { count: collisions.length - shown })}</li>
        )}
      </ul>
      <p>{t('schedules.collisionMeans')}</p>
    </Notice>
  );
}
