import type { Clock } from '../client/clock';
import type { PageSignals } from '../client/page';

/** Polls while there is something to poll. */
export interface Poller {
  /** Sees to it that the next question is due, if one is needed. */
  schedule(): void;
  /** Asks at once; a question that got no answer yet is given up, since its connection may be dead. Resolves once answered. */
  wake(): Promise<void>;
  stop(): void;
  /** Aborts when the poller is stopped. */
  lifetime(): AbortSignal;
}

export interface PollerOptions {
  clock: Clock;
  page: PageSignals;
  isNeeded(): boolean;
  /** Asks once; says whether an answer was lost. */
  poll(signal: AbortSignal): Promise<boolean>;
  /** ms between an answer and the next question. */
  everyMs?: number;
  /** ms at most between two questions while answers are lost. */
  slowestMs?: number;
  /** ms after which a question counts as lost. */
  timeoutMs?: number;
}

/** One question at a time, none while the page is hidden, ever fewer while answers are lost. */
export function createPoller({
  clock,
  page,
  isNeeded,
  poll,
  everyMs = 2_000,
  slowestMs = 30_000,
  timeoutMs = 30_000,
}: PollerOptions): Poller {
  let cancelTimer: (() => void) | undefined;
  let asking: AbortController | undefined;
  let life = new AbortController();
  let delay = everyMs;

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
    delay = lost || question.signal.aborted ? Math.min(delay * 2, slowestMs) : everyMs;
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
      delay = everyMs;
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
