import type { Task } from '../types';
import type { Client } from '../client/client';
import type { Clock } from '../client/clock';
import { lookAtJob, type JobState } from './jobs';

/** Polls by another part count for the whole page; after so many ms without one, the page polls itself. */
const marginMs = 5_000;

/** ms until a running job is polled again: its end is seen a tenth of its duration late, 10 s at most. */
export const lookAfter = (elapsedMs: number) => Math.min(Math.max(2_000, elapsedMs / 10), 10_000);

/** Asks about jobs, each as seldom as it may be. */
export interface JobLooks {
  isDue(jobId: string): boolean;
  /** Polls now. `isElsewhere`: another part polls, and will again. */
  look(
    jobId: string,
    task: Pick<Task, 'startedAt'>,
    signal: AbortSignal,
    isElsewhere?: boolean,
  ): Promise<JobState>;
  /** All are due at once. */
  reset(): void;
}

export function createJobLooks(client: Client, clock: Clock): JobLooks {
  const dueAt = new Map<string, number>();
  return {
    isDue: (jobId) => (dueAt.get(jobId) ?? 0) <= clock.now(),
    async look(jobId, { startedAt }, signal, isElsewhere = false) {
      const state = await lookAtJob(client, jobId, signal);
      const now = clock.now();
      const restMs = lookAfter(now - startedAt) + (isElsewhere ? marginMs : 0);
      if (state.state === 'running') dueAt.set(jobId, now + restMs);
      else dueAt.delete(jobId);
      return state;
    },
    reset: () => dueAt.clear(),
  };
}
