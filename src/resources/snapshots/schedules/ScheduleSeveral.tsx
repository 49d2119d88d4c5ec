import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useCloud } from '../../../cloud/cloud';
import { CloudError } from '../../../cloud/client/errors';
import { readAtOnce } from '../../../cloud/client/rateLimitWait';
import { asRead, isWhole } from '../../../cloud/lists/list';
import { useChange } from '../../../cloud/tasks/useChange';
import type { Volume } from '../../../cloud/types';
import { useNameList } from '../../../i18n/nameList';
import { useText } from '../../../i18n/text';
import { StatusBadge } from '../../../ui';
import { Consequences } from '../../../ui/dialog/Consequences';
import { FormDialog } from '../../shared/dialog/FormDialog';
import { CheckboxField } from '../../../ui/form/ChoiceFields';
import { intervalTypeKey } from '../../rules/status';
import { useEachInTurn } from '../../shared/bulk/useEachInTurn';
import { useCloudTime } from '../../shared/cloudTime';
import { snapshotsQuery } from '../snapshots';
import { collisions } from './collisions';
import { afterNextSnapshot } from './retention';
import { planText, scheduleKinds } from './schedule';
import {
  isChanged,
  scheduleChanges,
  scheduleValues,
  withOtherZone,
  type ScheduleValues,
  type SetPlan,
  staggered,
} from './scheduleForm';
import { ScheduleFields } from './ScheduleFields';
import {
  ChangedNote,
  ClockChangeNote,
  CollisionNote,
  NextRuns,
  OtherSchedules,
  PinnedNote,
  ZoneNotes,
} from './ScheduleNotes';
import { setSchedule } from './schedules';
import { useConfirmedData } from './useConfirmedData';
import { lastSchedulesOf, readSchedulesOf, useSchedulesOf } from './useSchedulesOf';
import { useFieldForm } from '../../../ui/form/useFieldForm';

/** One of the selected volumes. */
export interface VolumeToSchedule {
  volume: Volume;
  /** Reason why its schedule cannot be set now. */
  reason: string | undefined;
  /** False where the snapshots of an instance wait for one another. */
  isOneAtATime: boolean;
}

/** Sets the same schedules for several volumes, those of one instance a little apart. Other kinds stay as they are. */
export function ScheduleSeveral(props: {
  volumes: readonly VolumeToSchedule[];
  onClose: () => void;
  onDone?: () => void;
}) {
  const t = useText();
  const names = useNameList();
  const cloud = useCloud();
  const change = useChange(setSchedule);
  // Frozen at the press.
  const [volumes] = useState(props.volumes);
  const [all] = useState(() => volumes.map(({ volume }) => volume));
  const allowed = volumes.flatMap(({ volume, reason }) => (reason === undefined ? volume : []));
  const refused = volumes.filter(({ reason }) => reason !== undefined);
  const schedules = useSchedulesOf(all);
  const present = schedules.list;
  const snapshots = asRead(useQuery({ ...snapshotsQuery(cloud), refetchInterval: false }));
  const now = useCloudTime(schedules.readAt);
  const form = useFieldForm<ScheduleValues>({ defaultValues: usualValues() });
  const values = useWatch({ control: form.control });
  const isNone = scheduleKinds.every((kind) => values[kind]?.isOn !== true);
  const siblings = useSiblingPlaces(volumes);
  const [isApart, setApart] = useState(() =>
    volumes.some(({ volume, isOneAtATime }) => isOneAtATime && siblings(volume.id).count > 1),
  );
  const { isSent, results, sendAll } = useEachInTurn(t('schedules.title'), allowed[0]);
  const asAgreed = useConfirmedData(present);
  const [isOutdated, setOutdated] = useState(false);
  const [unknownZones, setUnknownZones] = useState<readonly SetPlan[]>([]);

  const planFor = (volume: Volume, plan: SetPlan): SetPlan => {
    const { index, count } = siblings(volume.id);
    return isApart ? staggered(plan, index, count) : plan;
  };
  const turnsOf = (given: ScheduleValues) =>
    allowed.flatMap((volume) =>
      scheduleChanges(given, []).set.map((typed) => {
        const plan = planFor(volume, typed);
        return { id: `${volume.id} ${planText(plan)}`, volume, plan };
      }),
    );
  const turns = turnsOf(form.getValues());

  async function save(agreed: typeof present, given: ScheduleValues, signal: AbortSignal) {
    const pending = turnsOf(given).map(({ id, volume, plan }) => ({
      id,
      name: volume.name,
      plan: { ...plan, volumeId: volume.id },
      send: (own: AbortSignal) => change.send({ volume, plan }, own),
    }));
    // A second schedule of a kind replaces the first, even another person's. Where the list cannot be read, the dialog
    // says so before.
    const latest = await readAtOnce(cloud.client, () => readSchedulesOf(cloud, all)).catch(
      (error: unknown) => {
        if (error instanceof CloudError && error.kind === 'held') throw error;
        return undefined;
      },
    );
    const open = pending.flatMap(({ id, plan }) => (isSent(id) ? [] : plan));
    const isOther =
      agreed.isComplete && latest !== undefined && isChanged(open, agreed.items, latest);
    setOutdated(isOther);
    if (isOther || !(await sendAll(pending, signal))) return false;
    const plans = pending.map(({ plan }) => plan);
    const replaced = withOtherZone(plans, lastSchedulesOf(cloud, all));
    setUnknownZones(replaced);
    if (replaced.length > 0) return false;
    props.onDone?.();
    return true;
  }

  function notes(plan: SetPlan) {
    const own = turns.flatMap((turn) => (turn.plan.kind === plan.kind ? turn.plan : []));
    const replaced = present.items.filter(
      ({ kind, volumeId }) => kind === plan.kind && allowed.some(({ id }) => id === volumeId),
    );
    const losses = replaced.flatMap(({ volumeId, name, keep }) => {
      const own = {
        ...snapshots,
        items: snapshots.items.filter((each) => each.volumeId === volumeId),
      };
      const { deleted, kept } = afterNextSnapshot(own, plan.kind, plan.keep);
      return keep === plan.keep || deleted.length === 0
        ? []
        : { name, deleted, kept: kept.length + 1 };
    });
    return (
      <>
        <NextRuns plan={plan} now={now} />
        <ClockChangeNote plans={own.length > 0 ? own : [plan]} now={now} isNew />
        {replaced.length > 0 && (
          <p>{t('schedules.replaces', { names: names(replaced.map(({ name }) => name)) })}</p>
        )}
        {losses.length > 0 && (
          <Consequences title={t('schedules.deletedThen')}>
            {losses.map(({ name, deleted, kept }) => (
              <li key={name}>
                {t('schedules.deletedOf', { name, deleted: deleted.length, kept })}
              </li>
            ))}
          </Consequences>
        )}
        <PinnedNote snapshots={losses.flatMap(({ deleted }) => deleted)} now={now} />
        {replaced.some(({ keep }) => keep !== plan.keep) && !isWhole(snapshots) && (
          <p>{t('schedules.snapshotsUnknown')}</p>
        )}
        <CollisionNote collisions={beside(plan)} nameOf={({ name }) => name} />
      </>
    );
  }

  /** Other kinds that a plan runs into, and other volumes of the same instance. */
  function beside(plan: SetPlan) {
    const nameOf = (name: string, kind: SetPlan['kind']) =>
      t('schedules.ofVolume', { name, kind: t(intervalTypeKey(kind)) });
    const set = turns.flatMap(({ volume, plan: own }) => {
      const isFirst = siblings(volume.id).index === 0;
      const isItself = isFirst && own.kind === plan.kind;
      if (isItself || !(isFirst || isOneAtATime(volume))) return [];
      return { ...own, volumeId: volume.id, name: nameOf(volume.name, own.kind) };
    });
    const untouched = present.items.flatMap((schedule) => {
      const isOfThese = allowed.some(({ id }) => id === schedule.volumeId);
      const isReplaced = turns.some(({ plan: { kind } }) => kind === schedule.kind);
      if (!isOfThese || isReplaced) return [];
      return { ...schedule, name: nameOf(schedule.name, schedule.kind) };
    });
    return collisions(plan, [...set, ...untouched], now);
  }

  const isOneAtATime = ({ id }: Volume) =>
    volumes.some(({ volume, isOneAtATime: own }) => own && volume.id === id);
  const hasSiblings = allowed.some(({ id }) => siblings(id).count > 1);
  return (
    <FormDialog
      title={t('schedules.severalTitle', { count: volumes.length })}
      form={form}
      submitLabel={t('schedules.submitSeveral', { count: allowed.length })}
      submitDisabledReason={
        allowed.length === 0 ? t('bulk.none') : isNone ? t('schedules.chooseKind') : undefined
      }
      doubt={!schedules.isFetched ? 'reading' : undefined}
      onClose={props.onClose}
      onSubmit={(given, signal) => asAgreed((agreed) => save(agreed, given, signal))}
      calls={async (given) => {
        const sent = turnsOf(given).map(({ volume, plan }) => change.callsFor({ volume, plan }));
        return (await Promise.all(sent)).flat();
      }}
      wide
      intro={<p>{t('schedules.introSeveral')}</p>}
    >
      {allowed.length > 0 && (
        <Consequences title={t('bulk.will', { count: allowed.length })}>
          {allowed.map(({ id, name }) => {
            const own = turns.filter(({ volume }) => volume.id === id);
            const errors = own.flatMap((turn) => results.get(turn.id) ?? []);
            return (
              <li key={id}>
                {name}{' '}
                {own.length > 0 && own.every((turn) => isSent(turn.id)) && (
                  <StatusBadge tone="success" label={t('schedules.isSet')} />
                )}
                {errors.length > 0 && (
                  <>
                    <StatusBadge tone="error" label={t('bulk.failed')} /> {errors.join(' ')}
                  </>
                )}
              </li>
            );
          })}
        </Consequences>
      )}
      {refused.length > 0 && (
        <Consequences title={t('bulk.refused', { count: refused.length })}>
          {refused.map(({ volume: { id, name }, reason }) => (
            <li key={id}>
              {name}: {reason}
            </li>
          ))}
        </Consequences>
      )}
      <OtherSchedules reads={schedules.reads} />
      {isOutdated && <ChangedNote />}
      <ZoneNotes plans={unknownZones} />
      {hasSiblings && (
        <CheckboxField
          label={t('schedules.apart')}
          hint={t('schedules.apartHint')}
          checked={isApart}
          onChange={(event) => setApart(event.target.checked)}
        />
      )}
      <ScheduleFields
        form={form}
        hintOf={() => undefined}
        notesOf={(_, plan) => plan && notes(plan)}
      />
    </FormDialog>
  );
}

/** Daily, to start with. */
function usualValues(): ScheduleValues {
  const values = scheduleValues([]);
  return { ...values, DAILY: { ...values.DAILY, isOn: true } };
}

/** Place of each volume among the chosen ones of its instance. */
function useSiblingPlaces(volumes: readonly VolumeToSchedule[]) {
  return useMemo(() => {
    const places = new Map<string, { index: number; count: number }>();
    for (const { volume } of volumes) {
      const of = volumes.filter(
        (other) =>
          other.reason === undefined &&
          volume.instanceId !== undefined &&
          other.volume.instanceId === volume.instanceId,
      );
      const index = of.findIndex((other) => other.volume.id === volume.id);
      places.set(volume.id, { index: Math.max(0, index), count: Math.max(1, of.length) });
    }
    return (id: string) => places.get(id) ?? { index: 0, count: 1 };
  }, [volumes]);
}
