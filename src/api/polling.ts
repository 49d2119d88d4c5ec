import { CloudError } from '../domain/errors';
import type { Cloud } from './cloud';
import { touchedBy } from './invalidation';
import type { Resource } from './keys';

/** ms between two reads of what is in transition. */
export const fastPollMs = 2_000;
/** ms between two reads of what rests. */
export const idlePollMs = 30_000;

interface Polled<T> {
  state: { data: T | undefined; error: unknown };
}

interface PollOptions<T> {
  /** Whether anything in it is on the way to another state. */
  isBusy(data: T): boolean;
  /** Calls that one read costs; a fleet of many pages is read less often. */
  cost?(data: T): number;
}

/** How often a query reads anew: fast while something moves, slow else, not at all when it is no use. */
export function pollInterval<T>(
  cloud: Cloud,
  resource: Resource,
  { isBusy, cost = () => 1 }: PollOptions<T>,
): (query: Polled<T>) => number | false {
  return ({ state: { data, error } }) => {
    if (error !== null) return mayRecover(error) ? idlePollMs : false;
    if (data === undefined) return idlePollMs;
    const tasks = cloud.tasks
      .list()
      .some(({ outcome, kind }) => outcome === 'running' && touchedBy[kind].end.includes(resource));
    return tasks || isBusy(data) ? Math.min(fastPollMs * cost(data), idlePollMs) : idlePollMs;
  };
}

const hopeless = new Set(['gone', 'notPermitted', 'unknownCommand', 'account', 'sessionEnded']);

function mayRecover(error: unknown): boolean {
  return !(error instanceof CloudError && hopeless.has(error.kind));
}
