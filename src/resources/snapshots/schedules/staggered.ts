import type { SetPlan } from './scheduleForm';

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
