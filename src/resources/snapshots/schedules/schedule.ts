import type { Named } from '../../../cloud/lists/names';
import type { IntervalType } from '../../../cloud/types';

/** Kinds of schedules; a volume has at most one of each (CloudStack rules §10). */
export const scheduleKinds = [
  'HOURLY',
  'DAILY',
  'WEEKLY',
  'MONTHLY',
] as const satisfies readonly IntervalType[];
export type ScheduleKind = (typeof scheduleKinds)[number];

/** Time of a schedule by the clocks of its zone. */
export interface ScheduleTime {
  minute: number;
  /** Of all kinds but hourly. */
  hour: number;
  /** Weekly: 1 is Sunday. Monthly: 1 to 28. */
  day: number;
}

/** Values of a schedule, without its volume. */
export interface SchedulePlan {
  kind: ScheduleKind;
  /** Undefined if the cloud has an invalid time, such as 99:77. */
  time: ScheduleTime | undefined;
  /** An id of the IANA database. */
  timeZone: string;
  /** Snapshots of its kind and volume that are kept. */
  keep: number;
}

export interface SnapshotSchedule extends Named, SchedulePlan {
  volumeId: string;
}

/** True for a snapshot that a schedule took. */
export function isScheduleKind(type: IntervalType): type is ScheduleKind {
  return scheduleKinds.some((kind) => kind === type);
}

const partsOf = { HOURLY: 1, DAILY: 2, WEEKLY: 3, MONTHLY: 3 } as const;
const lastDay = { HOURLY: 1, DAILY: 1, WEEKLY: 7, MONTHLY: 28 } as const;

/** The time in the engine's form, `MM`, `MM:HH` or `MM:HH:D`; undefined where no clock shows it. */
export function parseScheduleTime(kind: ScheduleKind, text: string): ScheduleTime | undefined {
  const parts = text.split(':');
  if (parts.length < partsOf[kind] || !parts.every((part) => /^\d{1,2}$/u.test(part)))
    return undefined;
  const [minute = 0, hour = 0, day = 1] = parts.slice(0, partsOf[kind]).map(Number);
  const isTime = minute < 60 && hour < 24 && day >= 1 && day <= lastDay[kind];
  return isTime ? { minute, hour, day } : undefined;
}

const padded = (part: number) => String(part).padStart(2, '0');

/** The same in the other direction. */
export function scheduleText(kind: ScheduleKind, { minute, hour, day }: ScheduleTime): string {
  return [padded(minute), padded(hour), String(day)].slice(0, partsOf[kind]).join(':');
}

/** Text of a schedule's values: equal for equal schedules. */
export function planText({ kind, time, timeZone, keep }: SchedulePlan): string {
  return [kind, time && scheduleText(kind, time), timeZone, keep].join(' ');
}

/** Reads a time of day as people type it: *02:30*, *2:30*, *2 h 30*, *0230*. */
export function parseTimeOfDay(text: string): Pick<ScheduleTime, 'hour' | 'minute'> | undefined {
  const typed = text.replaceAll(/\s/gu, '');
  const [, hours, minutes] =
    /^(\d{1,2})(?:[:h.](\d{2})?|(\d{2}))?$/iu.exec(typed)?.flatMap((part) => part ?? []) ?? [];
  if (hours === undefined) return undefined;
  const hour = Number(hours);
  const minute = Number(minutes ?? 0);
  return hour < 24 && minute < 60 ? { hour, minute } : undefined;
}

/** A time of day as 02:30. */
export const timeOfDay = ({ hour, minute }: Pick<ScheduleTime, 'hour' | 'minute'>) =>
  `${padded(hour)}:${padded(minute)}`;
