import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useCloud } from '../../../cloud/cloud';
import { readAtOnce } from '../../../cloud/client/rateLimitWait';
import { asRead } from '../../../cloud/lists/list';
import { storeUnsent } from '../../../cloud/runs/unsentChanges';
import { useChange } from '../../../cloud/tasks/useChange';
import { useText } from '../../../i18n/text';
import { useBeforeUnloadPrompt } from '../../../ui/beforeUnload';
import { FormDialog } from '../../shared/dialog/FormDialog';
import { intervalTypeKey } from '../../rules/status';
import { useCloudTime } from '../../shared/cloudTime';
import { collisions } from '../../snapshots/schedules/collisions';
import {
  planText,
  type ScheduleKind,
  type SnapshotSchedule,
} from '../../snapshots/schedules/schedule';
import {
  isChanged,
  scheduleChanges,
  scheduleValues,
  withOtherZone,
  type ScheduleValues,
  type SetPlan,
} from '../../snapshots/schedules/scheduleForm';
import { ScheduleFields } from '../../snapshots/schedules/ScheduleFields';
import {
  ChangedNote,
  ClockChangeNote,
  CollisionNote,
  DeletionNote,
  NextRuns,
  OtherSchedules,
  RetentionNote,
  ZoneNotes,
} from '../../snapshots/schedules/ScheduleNotes';
import {
  deleteSchedule,
  setSchedule,
  volumeSchedulesQuery,
} from '../../snapshots/schedules/schedules';
import { useConfirmedData } from '../../snapshots/schedules/useConfirmedData';
import { useSchedulesOf } from '../../snapshots/schedules/useSchedulesOf';
import { useScheduleText } from '../../snapshots/schedules/useScheduleText';
import { volumeSnapshotsQuery } from '../../snapshots/snapshots';
import { hypervisorOf, takesOneSnapshotAtATime } from '../volumeRules';
import { useVolumeDialog } from './volumeDialog';
import { useFieldForm } from '../../../ui/form/useFieldForm';

/** Sets, changes and deletes the schedules of a volume: one of each kind, side by side. */
export function ScheduleSnapshots() {
  const t = useText();
  const cloud = useCloud();
  const say = useScheduleText();
  const { volume, context, change, refusal, doubt, remedy, close } = useVolumeDialog(
    'schedule',
    setSchedule,
  );
  const remove = useChange(deleteSchedule);
  const own = volumeSchedulesQuery(cloud, volume);
  const schedules = useSuspenseQuery(own);
  const present = schedules.data.items;
  const snapshots = asRead(useQuery(volumeSnapshotsQuery(cloud, volume.id)));
  const volumes = context?.volumes?.items;
  const siblings = useMemo(
    () =>
      volumes?.filter(
        ({ id, instanceId }) => instanceId === volume.instanceId && id !== volume.id,
      ) ?? [],
    [volumes, volume],
  );
  const others = useSchedulesOf(siblings, volume.instanceId !== undefined).list.items;
  const now = useCloudTime(schedules.dataUpdatedAt);
  const form = useFieldForm<ScheduleValues>({ defaultValues: scheduleValues(present) });
  const [unknownZones, setUnknownZones] = useState<readonly SetPlan[]>([]);
  const asAgreed = useConfirmedData(schedules.data);
  const [isOutdated, setOutdated] = useState(false);
  const [isSending, setSending] = useState(false);
  useBeforeUnloadPrompt(isSending);
  const hypervisor = context && hypervisorOf(volume, context);

  const presentOf = (kind: ScheduleKind) => present.find((each) => each.kind === kind);
  const nameOf = (schedule: SnapshotSchedule) =>
    schedule.volumeId === volume.id
      ? t(intervalTypeKey(schedule.kind))
      : t('schedules.ofVolume', { name: schedule.name, kind: t(intervalTypeKey(schedule.kind)) });

  /** Schedules that may collide with a plan: the other kinds as typed, and those of the other volumes. */
  function besides(plan: SetPlan): readonly SnapshotSchedule[] {
    const { set, remove: gone } = scheduleChanges(form.getValues(), []);
    const typed = set.map((each) => ({
      ...each,
      id: each.kind,
      name: volume.name,
      volumeId: volume.id,
    }));
    return [...typed, ...gone, ...(takesOneSnapshotAtATime(hypervisor) ? others : [])].filter(
      ({ kind, volumeId }) => kind !== plan.kind || volumeId !== volume.id,
    );
  }

  /** One after the other; those that are not sent when the page is closed are told on another page. */
  async function sendAll(steps: readonly { kind: ScheduleKind; send: () => Promise<unknown> }[]) {
    const names = steps.map(({ kind }) =>
      t('schedules.ofVolume', { name: volume.name, kind: t(intervalTypeKey(kind)) }),
    );
    const left = storeUnsent(cloud, t('schedules.title'), volume.environment);
    setSending(true);
    try {
      for (const [index, { send }] of steps.entries()) {
        left.save(names.slice(index + 1));
        await send();
      }
    } finally {
      left.end();
      setSending(false);
    }
  }

  async function save(agreed: typeof schedules.data, values: ScheduleValues, signal: AbortSignal) {
    const { set, remove: gone } = scheduleChanges(values, present);
    const plans = set.map((plan) => ({ ...plan, volumeId: volume.id }));
    // A second schedule of a kind replaces the first, even another person's.
    const { items } = await readAtOnce(cloud.client, () =>
      cloud.queryClient.fetchQuery({ ...own, staleTime: 0 }),
    );
    const isOther = agreed.isComplete && isChanged([...plans, ...gone], agreed.items, items);
    setOutdated(isOther);
    if (isOther) return false;
    await sendAll([
      ...set.map((plan) => ({
        kind: plan.kind,
        send: () => change.send({ volume, plan }, signal),
      })),
      ...gone.map((schedule) => ({
        kind: schedule.kind,
        send: () => remove.send({ volume, schedule }, signal),
      })),
    ]);
    const replaced = withOtherZone(
      plans,
      cloud.queryClient.getQueryData(own.queryKey)?.items ?? [],
    );
    setUnknownZones(replaced);
    return replaced.length === 0;
  }

  async function calls(values: ScheduleValues) {
    const { set, remove: gone } = scheduleChanges(values, present);
    const sent = await Promise.all([
      ...set.map((plan) => change.callsFor({ volume, plan })),
      ...gone.map((schedule) => remove.callsFor({ volume, schedule })),
    ]);
    return sent.flat();
  }

  return (
    <FormDialog
      title={t('schedules.title')}
      form={form}
      submitLabel={t('schedules.submit')}
      submitDisabledReason={refusal}
      doubt={doubt}
      remedy={remedy}
      rowId={volume.id}
      onClose={close}
      onSubmit={(values, signal) => asAgreed((agreed) => save(agreed, values, signal))}
      calls={calls}
      wide
      intro={
        <>
          <p>
            <strong>{volume.name}</strong>
          </p>
          <p>{t('schedules.intro')}</p>
        </>
      }
    >
      <OtherSchedules reads={[schedules]} />
      {isOutdated && <ChangedNote />}
      <ZoneNotes plans={unknownZones} />
      <ScheduleFields
        form={form}
        hintOf={(kind) => {
          const schedule = presentOf(kind);
          return schedule && t('schedules.present', { when: say(schedule), keep: schedule.keep });
        }}
        notesOf={(kind, plan) => {
          const schedule = presentOf(kind);
          if (plan === undefined)
            return (
              schedule !== undefined &&
              !form.getValues(kind).isOn && (
                <DeletionNote schedule={schedule} snapshots={snapshots} />
              )
            );
          return (
            <>
              <NextRuns plan={plan} now={now} />
              <ClockChangeNote
                plans={[plan]}
                now={now}
                isNew={schedule === undefined || planText(schedule) !== planText(plan)}
              />
              {plan.keep !== schedule?.keep && (
                <RetentionNote plan={plan} snapshots={snapshots} now={now} />
              )}
              <CollisionNote collisions={collisions(plan, besides(plan), now)} nameOf={nameOf} />
            </>
          );
        }}
      />
    </FormDialog>
  );
}
