import type { Environment } from '../environments/environment';
import { CloudError } from '../client/errors';
import type { Trace } from './trace';
import { matchingIds, findIn, type Finding, type TracedRow } from './traceSearch';
import type { Cloud } from '../cloud';

/** ms after which the present rows count as unknown. */
const timeoutMs = 10_000;

/** Duration of a job of tags, ms. The job names no resource, so its state is not visible. */
const tagsMs = 2_000;

/** Rows to compare with a trace. Rejects with CloudError `offline` after 10 s. */
async function readInTime(
  cloud: Cloud,
  trace: Trace,
  environment: Environment,
): Promise<readonly TracedRow[]> {
  const life = new AbortController();
  const callOff = cloud.clock.after(timeoutMs, () => life.abort());
  try {
    return await cloud.resources.readRows({ cloud, environment, signal: life.signal }, trace);
  } catch (error) {
    // Some versions refuse to list a missing resource, others answer without it.
    if (trace.kind === 'became' && error instanceof CloudError && error.kind === 'gone') return [];
    throw life.signal.aborted ? new CloudError('offline', { command: trace.list }) : error;
  } finally {
    callOff();
  }
}

/** A finding that says something. CloudError `malformed` where the row does not. */
function known(trace: Trace, rows: readonly TracedRow[]): Finding {
  const found = findIn(trace, rows);
  if (found.state === 'unknown')
    throw new CloudError('malformed', {
      command: trace.list,
      field: Object.keys(wanted(trace))[0],
    });
  return found;
}

const wanted = (trace: Trace) => (trace.kind === 'became' ? trace.to : {});

/** Effect of a change by its trace, in its environment. Rejects with CloudError if the list cannot be read. */
export async function readTrace(
  cloud: Cloud,
  trace: Trace,
  environment: Environment,
): Promise<Finding> {
  const found = known(trace, await readInTime(cloud, trace, environment));
  const isTags = trace.kind === 'became' && trace.to.tags !== undefined;
  if (!isTags || found.state !== 'none') return found;
  await new Promise<void>((resolve) => {
    cloud.clock.after(tagsMs, resolve);
  });
  return known(trace, await readInTime(cloud, trace, environment));
}

/** The same trace, relative to the present rows; unchanged where they cannot be read. */
export async function readTraceBefore(
  cloud: Cloud,
  trace: Trace | undefined,
  environment: Environment,
): Promise<Trace | undefined> {
  if (trace?.kind !== 'made') return trace;
  const at = cloud.client.now();
  const rows = await readInTime(cloud, trace, environment).catch(() => undefined);
  return { ...trace, at, before: rows && matchingIds(trace, rows) };
}
