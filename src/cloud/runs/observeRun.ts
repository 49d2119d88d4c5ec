import { hashKey } from '@tanstack/react-query';
import { environmentOf } from '../environments/environment';
import { CloudError } from '../client/errors';
import type { Run, Observation } from './run';
import type { PagedList } from '../lists/list';
import type { Instance, RecoveryPoint, Task } from '../types';
import type { Cloud } from '../cloud';
import { operationOf } from '../operations';
import type { entityQuery, listQuery } from '../lists/listQuery';
import type { JobState } from '../tasks/jobs';
import { readAtOnce } from '../client/rateLimitWait';

/** Number of reads after a task's end before its missing effect counts. */
const readsToSettle = 4;

/** While its task runs, a run reads the tree this often, ms: nothing is decided until the task has ended. */
const treeEveryMs = 30_000;

/** An instance and its recovery points, and when they were read, ms since 1970. */
export interface RunTree {
  at: number;
  instance: Instance;
  points: PagedList<RecoveryPoint>;
}

/** Queries of what a run reads: its instance, and the recovery points of it. */
export type RunQueries = (
  cloud: Cloud,
  instanceId: string,
) => {
  instance: ReturnType<typeof entityQuery<string, unknown, Instance>>;
  points: ReturnType<typeof listQuery<string, unknown, RecoveryPoint>>;
};

interface ObserveOptions {
  queries: RunQueries;
  /** Number of reads since the end of the task. */
  reads: number;
  /** The last reading. */
  tree: RunTree | undefined;
  signal: AbortSignal;
}

/** Never from the cache; the run itself retries a failed read. */
const uncached = { staleTime: 0, gcTime: 0, retry: false } as const;
const own = ({ queryKey }: { queryKey: readonly unknown[] }) => ['run', ...queryKey];

const taskState: Record<JobState['state'], Observation['task']> = {
  running: 'running',
  lost: 'running',
  forgotten: 'unknown',
  succeeded: 'succeeded',
  failed: 'failed',
};

/** Own query keys: a read that the page started may be older than the last step. */
async function readTree(
  cloud: Cloud,
  { instance: of }: Run,
  queries: RunQueries,
): Promise<RunTree> {
  // The person may have changed to another environment.
  const home: Cloud = { ...cloud, environment: environmentOf(of) };
  const { queryClient } = cloud;
  const { instance, points } = queries(home, of.id);
  // An abandoned read may still be answered, with older data.
  await queryClient.cancelQueries({ queryKey: own(instance) });
  await queryClient.cancelQueries({ queryKey: own(points) });
  const at = cloud.clock.now();
  const [itself, list] = await Promise.all([
    queryClient.fetchQuery({ ...instance, ...uncached, queryKey: own(instance) }),
    queryClient.fetchQuery({ ...points, ...uncached, queryKey: own(points) }),
  ]);
  // The page of the run shows the run's reads, and sends none itself.
  if (hashKey([cloud.environment]) === hashKey([home.environment])) {
    queryClient.setQueryData(instance.queryKey, itself);
    queryClient.setQueryData(points.queryKey, list);
  }
  return { at, instance: itself, points: list };
}

/** State of the sent task: first, whether it still runs. */
async function readTask(
  { tasks }: Cloud,
  { sent }: Run,
  signal: AbortSignal,
): Promise<JobState | undefined> {
  if (sent === undefined) return undefined;
  if (sent.taskId !== undefined) return tasks.checkJob(sent.taskId, signal);
  await tasks.discover();
  return undefined;
}

async function read(
  cloud: Cloud,
  run: Run,
  { queries, reads, tree: last, signal }: ObserveOptions,
) {
  const job = await readTask(cloud, run, signal);
  if (job?.state === 'lost') throw job.error;
  const isRecent = last !== undefined && cloud.clock.now() - last.at < treeEveryMs;
  const tree = job?.state === 'running' && isRecent ? last : await readTree(cloud, run, queries);
  const { instance, points } = tree;
  // An unreadable row may be the one that the run waits for.
  const [row] = points.unreadable;
  if (row !== undefined) throw new CloudError('malformed', row);
  // The newest read of the tree shows inferred tasks.
  const running = cloud.tasks
    .list()
    .filter(
      ({ outcome, inferred, kind }) =>
        outcome === 'running' && inferred !== true && operationOf(kind).isNote !== true,
    );
  const isOwn = ({ id }: Task) => run.taskIds.includes(id);
  const observation: Observation = {
    now: cloud.clock.now(),
    cloudNow: cloud.client.now(),
    instance,
    points: points.items,
    task: job && taskState[job.state],
    taskText: job !== undefined && 'errorText' in job ? job.errorText : undefined,
    running: running
      .filter((task) => task.instanceId === run.instance.id && !isOwn(task))
      .map(({ id, kind, subject }) => ({ id, kind, subjectId: subject.id })),
    ownRuns: running.some(isOwn),
    settled: reads >= readsToSettle,
  };
  return { observation, tree };
}

/** Reads everything together: data from before a wait of the cloud is outdated. */
export function observeRun(
  cloud: Cloud,
  run: Run,
  looking: ObserveOptions,
): Promise<{ observation: Observation; tree: RunTree }> {
  return readAtOnce(cloud.client, () => read(cloud, run, looking));
}
