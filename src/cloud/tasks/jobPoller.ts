import type { Task } from '../types';
import type { Client } from '../client/client';
import type { Clock } from '../client/clock';
import type { PageSignals } from '../client/page';
import { readJobState, type JobState } from './jobs';

/** ms between two polls of the jobs that are due. */
const roundMs = 2_000;

/** Polls by another part count for the whole page; after so many ms without one, the page polls itself. */
const marginMs = 5_000;

/** ms until a running job is polled again: its end is seen an eighth of its duration late, 10 s at most. */
export const jobPollMs = (elapsedMs: number) => Math.min(Math.max(roundMs, elapsedMs / 8), 10_000);

/** Polls jobs, each as rarely as possible. */
export interface JobReads {
  isDue(jobId: string): boolean;
  /** Polls now. `isElsewhere`: another part polls, and will again. */
  read(
    jobId: string,
    task: Pick<Task, 'startedAt'>,
    signal: AbortSignal,
    isElsewhere?: boolean,
  ): Promise<JobState>;
  /** Makes all jobs due. */
  reset(): void;
}

export function createJobReads(client: Client, clock: Clock): JobReads {
  const dueAt = new Map<string, number>();
  return {
    isDue: (jobId) => (dueAt.get(jobId) ?? 0) <= clock.now(),
    async read(jobId, { startedAt }, signal, isElsewhere = false) {
      const state = await readJobState(client, jobId, signal);
      const now = clock.now();
      const restMs = jobPollMs(now - startedAt) + (isElsewhere ? marginMs : 0);
      if (state.state === 'running') dueAt.set(jobId, now + restMs);
      else dueAt.delete(jobId);
      return state;
    },
    reset: () => dueAt.clear(),
  };
}

/** Polls while there is something to poll. */
export interface JobPoller {
  /** Schedules the next poll, if one is needed. */
  schedule(): void;
  /** Polls now; abandons a poll without an answer, since its connection may be dead. Resolves once answered. */
  wake(): Promise<void>;
  stop(): void;
  /** Aborts when the poller is stopped. */
  lifetime(): AbortSignal;
}

export interface JobPollerOptions {
  clock: Clock;
  page: PageSignals;
  isNeeded(): boolean;
  /** Polls once; resolves with true if an answer was lost. */
  poll(signal: AbortSignal): Promise<boolean>;
  /** Maximum interval in ms while answers are lost. */
  slowestMs?: number;
  /** ms after which a poll counts as lost. */
  timeoutMs?: number;
}

/** One poll at a time, none while the page is hidden, less often while answers are lost. */
export function createJobPoller({
  clock,
  page,
  isNeeded,
  poll,
  slowestMs = 30_000,
  timeoutMs = 30_000,
}: JobPollerOptions): JobPoller {
  let cancelTimer: (() => void) | undefined;
  let asking: AbortController | undefined;
  let life = new AbortController();
  let delay = roundMs;

  function schedule(): void {
    if (asking !== undefined || cancelTimer !== undefined) return;
    if (!isNeeded() || page.hidden()) return;
    cancelTimer = clock.after(delay, () => {
      cancelTimer = undefined;
      void ask();
    });
  }

  async function ask(): Promise<void> {
    if (!isNeeded() || page.hidden()) return;
    const question = new AbortController();
    asking = question;
    const callOff = clock.after(timeoutMs, () => {
      question.abort();
    });
    const lost = await poll(question.signal).catch(() => true);
    callOff();
    if (asking !== question) return;
    asking = undefined;
    delay = lost || question.signal.aborted ? Math.min(delay * 2, slowestMs) : roundMs;
    schedule();
  }

  function rest(): void {
    cancelTimer?.();
    cancelTimer = undefined;
    const given = asking;
    asking = undefined;
    given?.abort();
  }

  return {
    schedule,
    wake() {
      rest();
      delay = roundMs;
      return ask();
    },
    stop() {
      rest();
      life.abort();
      life = new AbortController();
    },
    lifetime: () => life.signal,
  };
}
