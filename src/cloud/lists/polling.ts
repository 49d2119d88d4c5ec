import { traitsOf } from '../client/errors';
import { operationOf, type Resource } from '../operations';
import type { Cloud } from '../cloud';

/** ms between two reads of a list in transition. */
const fastPollMs = 2_000;
/** ms between two reads of an idle list, or of one that a task of this page changes: the task's end reads it again. */
const idlePollMs = 30_000;

interface Polled<T> {
  state: { data: T | undefined; error: unknown };
}

interface PollOptions<T> {
  /** True where any item is in a transitional state. */
  isBusy(data: T): boolean;
  /** Calls that one read costs; a fleet of many pages is read less often. */
  cost?(data: T): number;
  /** ms between two reads while idle. */
  restMs?: number | undefined;
}

/** Time of the first sight of each answer. */
const firstSeen = new WeakMap<object, number>();

function msUnchanged(data: object, now: number): number {
  const since = firstSeen.get(data) ?? now;
  firstSeen.set(data, since);
  return now - since;
}

/**
 * Interval of refetches: short while something moves, long otherwise, none where useless. An answer equal to the one
 * before is the same object (structural sharing).
 */
export function pollInterval<T extends object>(
  cloud: Cloud,
  resource: Resource,
  { isBusy, cost = () => 1, restMs = idlePollMs }: PollOptions<T>,
): (query: Polled<T>) => number | false {
  return ({ state: { data, error } }) => {
    if (error !== null) return mayRecover(error) ? idlePollMs : false;
    if (data === undefined) return idlePollMs;
    // The lists that show an inferred task move by themselves; others change with its end.
    const tasks = cloud.tasks
      .list()
      .some(
        ({ outcome, kind, inferred }) =>
          outcome === 'running' && inferred !== true && operationOf(kind).end.includes(resource),
      );
    if (tasks) return idlePollMs;
    if (!isBusy(data)) return Math.min(restMs * cost(data), idlePollMs);
    // A transitional state that no task of this page causes and that does not change may be stuck: the intervals
    // grow.
    const still = msUnchanged(data, cloud.clock.now());
    return Math.min(Math.max(fastPollMs, still / 10) * cost(data), idlePollMs);
  };
}

function mayRecover(error: unknown): boolean {
  return traitsOf(error)?.isFinal !== true;
}
