import { traitsOf } from '../client/errors';
import type { UnreadableRow } from '../lists/list';
import type { Client } from '../client/client';
import { fetchAllPages, uniqueById } from '../lists/fetchAllPages';
import {
  failureText,
  listAsyncJobs,
  createdEntity,
  newPassword,
  queryAsyncJobResult,
  type ListedJob,
} from './jobCommands';

export type { ListedJob };

/** State of a job. `lost`: no answer this time; `forgotten`: the engine does not know the job. */
export type JobState =
  | { state: 'running' }
  | { state: 'lost'; error: unknown }
  | { state: 'forgotten' }
  | {
      state: 'succeeded' | 'failed';
      errorText: string | undefined;
      made: { id: string; name: string } | undefined;
      /** ms that it ran by the engine's own clock, which may differ from ours. */
      tookMs: number | undefined;
      /** True where its result has a new password. */
      hasPassword: boolean;
    };

/** Reads the state of a job; never fails (CloudStack rules §3). */
export async function readJobState(
  client: Client,
  jobId: string,
  signal: AbortSignal,
): Promise<JobState> {
  try {
    const job = await client.read(queryAsyncJobResult, { jobid: jobId }, { signal });
    if (job.jobstatus === 0) return { state: 'running' };
    const { created, completed } = job;
    return {
      state: job.jobstatus === 1 ? 'succeeded' : 'failed',
      errorText: job.jobstatus === 1 ? undefined : failureText(job.jobresult),
      made: createdEntity(job.jobresult),
      hasPassword: newPassword(job.jobresult) !== undefined,
      tookMs: created === undefined || completed === undefined ? undefined : completed - created,
    };
  } catch (error) {
    return traitsOf(error)?.deniesExistence ? { state: 'forgotten' } : { state: 'lost', error };
  }
}

/** The new password in the result of a job, while the engine remembers it. */
export async function readPassword(client: Client, jobId: string): Promise<string | undefined> {
  try {
    const job = await client.read(queryAsyncJobResult, { jobid: jobId });
    return newPassword(job.jobresult);
  } catch (error) {
    if (traitsOf(error)?.deniesExistence) return undefined;
    throw error;
  }
}

/** The person's jobs that are still running, and the rows that may be more of them. */
export async function pendingJobs(
  client: Client,
  signal: AbortSignal,
): Promise<{ jobs: readonly ListedJob[]; unreadable: readonly UnreadableRow[] }> {
  const source = {
    command: listAsyncJobs,
    toEntities: (rows: readonly ListedJob[]) =>
      uniqueById(rows.map((job) => ({ id: job.jobid, ...job }))),
  };
  const options = { signal, onGrowth: () => undefined };
  const { items, unreadable } = await fetchAllPages(client, source, [{}], options);
  return { jobs: items.filter((job) => job.jobstatus === 0), unreadable };
}
