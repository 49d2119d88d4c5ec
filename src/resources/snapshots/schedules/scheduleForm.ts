import {
  parseScheduleTime,
  parseTimeOfDay,
  planText,
  scheduleKinds,
  timeOfDay,
  type ScheduleKind,
  type SchedulePlan,
  type ScheduleTime,
  type SnapshotSchedule,
} from './schedule';
import { findTimeZone, ownTimeZone } from './timeZones';

/** Typed values of one kind; each kind has its own. */
export interface KindValues {
  isOn: boolean;
  /** Hourly alone: the minute of each hour. */
  minute: string;
  /** Time of day. */
  time: string;
  /** Of the week, 1 is Sunday, or of the month. */
  day: string;
  timeZone: string;
  keep: string;
}

export type ScheduleValues = Record<ScheduleKind, KindValues>;

/** A plan whose time exists. */
export type SetPlan = SchedulePlan & { time: ScheduleTime };

/** Values to start with; none runs into another, and no zone's clocks change then. */
const usual = {
  HOURLY: { keep: '6', hour: 0, minute: 0 },
  DAILY: { keep: '7', hour: 4, minute: 15 },
  WEEKLY: { keep: '4', hour: 5, minute: 30 },
  MONTHLY: { keep: '6', hour: 6, minute: 45 },
} as const;

function valuesOf(kind: ScheduleKind, schedule: SnapshotSchedule | undefined): KindValues {
  const { minute, hour, day } = schedule?.time ?? { ...usual[kind], day: 1 };
  const isUnreadable = schedule !== undefined && schedule.time === undefined;
  return {
    isOn: schedule !== undefined,
    minute: isUnreadable ? '' : String(minute),
    time: isUnreadable ? '' : timeOfDay({ hour, minute }),
    day: String(day),
    timeZone: schedule?.timeZone ?? ownTimeZone(),
    keep: schedule === undefined ? usual[kind].keep : String(schedule.keep),
  };
}

/** The form as it starts: with the schedules that are there. */
export function scheduleValues(present: readonly SnapshotSchedule[]): ScheduleValues {
  const of = (kind: ScheduleKind) =>
    valuesOf(
      kind,
      present.find((schedule) => schedule.kind === kind),
    );
  return { HOURLY: of('HOURLY'), DAILY: of('DAILY'), WEEKLY: of('WEEKLY'), MONTHLY: of('MONTHLY') };
}

/** Reads a minute of the hour. */
export function parseMinute(text: string): number | undefined {
  return parseScheduleTime('HOURLY', text.trim())?.minute;
}

/** Parses a number of snapshots to keep; the cloud checks the maximum. */
export function parseKeep(text: string): number | undefined {
  const typed = text.trim();
  return /^\d{1,9}$/u.test(typed) && Number(typed) > 0 ? Number(typed) : undefined;
}

/** The plan of one kind, as far as its values can be read. */
export function planOf(kind: ScheduleKind, values: KindValues): SetPlan | undefined {
  const keep = parseKeep(values.keep);
  const timeZone = findTimeZone(values.timeZone);
  const minute = parseMinute(values.minute);
  const time =
    kind === 'HOURLY'
      ? minute !== undefined && { minute, hour: 0 }
      : (parseTimeOfDay(values.time) ?? false);
  if (keep === undefined || timeZone === undefined || time === false) return undefined;
  return { kind, time: { ...time, day: Number(values.day) }, timeZone, keep };
}

/** Changes by the form: the plans to set, without existing ones, and the schedules to delete. */
export function scheduleChanges(
  values: ScheduleValues,
  present: readonly SnapshotSchedule[],
): { set: readonly SetPlan[]; remove: readonly SnapshotSchedule[] } {
  const known = new Set(present.map(planText));
  return {
    set: scheduleKinds.flatMap((kind) => {
      const plan = values[kind].isOn ? planOf(kind, values[kind]) : undefined;
      return plan === undefined || known.has(planText(plan)) ? [] : plan;
    }),
    remove: present.filter(({ kind }) => !values[kind].isOn),
  };
}

/** A plan and its volume. */
type PlacedPlan = SchedulePlan & { volumeId: string };

const isOf = (one: PlacedPlan) => (other: PlacedPlan) =>
  other.volumeId === one.volumeId && other.kind === one.kind;

/** True where a schedule that these plans replace or delete is another than was shown, or is new. */
export function isChanged(
  plans: readonly PlacedPlan[],
  shown: readonly SnapshotSchedule[],
  now: readonly SnapshotSchedule[],
): boolean {
  const textIn = (list: readonly SnapshotSchedule[], plan: PlacedPlan) =>
    list.filter(isOf(plan)).map(planText).join();
  return plans.some((plan) => textIn(shown, plan) !== textIn(now, plan));
}

/** The plans that the cloud lists with another time zone. */
export function withOtherZone<P extends PlacedPlan>(
  plans: readonly P[],
  listed: readonly SnapshotSchedule[],
): readonly P[] {
  return plans.filter((plan) => {
    const found = listed.find(isOf(plan));
    return found !== undefined && found.timeZone !== plan.timeZone;
  });
}

/** Minutes between two snapshots of one instance, if they fit. */
const usualGap = 15;

/** Minutes between the starts of some schedules of a kind, so that all fit in an hour or a day. */
export function minutesBetween(kind: SetPlan['kind'], count: number): number {
  const room = kind === 'HOURLY' ? 60 : 24 * 60;
  return Math.max(1, Math.min(usualGap, Math.floor(room / count)));
}

/** The plan of the nth of some volumes: it starts later, within the same hour or day. */
export function staggered(plan: SetPlan, index: number, count: number): SetPlan {
  const { kind, time } = plan;
  const later = time.minute + index * minutesBetween(kind, count);
  const hour = kind === 'HOURLY' ? time.hour : (time.hour + Math.floor(later / 60)) % 24;
  return { ...plan, time: { ...time, minute: later % 60, hour } };
}
