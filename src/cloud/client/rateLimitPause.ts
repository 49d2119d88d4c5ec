import { createListeners } from '../../browser/listeners';
import type { Clock } from './clock';

/** Reports the end of a call; `limited`: the cloud asked to wait. */
export type Passed = (limited: boolean) => void;

/**
 * The one queue of a tab's reads. When the cloud says to wait, nothing more is sent until then. After
 * that the first in the queue goes alone; the others follow once it was answered (CloudStack rules §5).
 */
export interface RateLimitPause {
  /** The wait that the cloud asked for last, in ms, while calls wait; otherwise undefined. */
  wait(): number | undefined;
  /** The rest of the wait in ms; 0 while the first call tests if it is over. */
  left(): number;
  subscribe(listener: () => void): () => void;
  /** Resolves once nothing waits any longer; rejects on abort. */
  over(signal: AbortSignal): Promise<void>;
  /** Resolves when a call may be sent; rejects on abort. */
  pass(signal?: AbortSignal): Promise<Passed>;
  /** Starts a wait of so many ms, as the cloud asked. */
  hold(ms: number): void;
}

/** Longest interval between attempts while a cloud keeps refusing, in ms; the intervals grow up to it. */
const longestMs = 30_000;

interface Waiting {
  go(passed: Passed): void;
}

/** The reason of an abort, as an error. */
function abortion(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new DOMException('', 'AbortError');
}

export function createRateLimitPause(clock: Clock): RateLimitPause {
  const { subscribe, notify } = createListeners();
  const queue = new Set<Waiting>();
  let wait: number | undefined;
  let until = 0;
  /** True while the first of the queue is sent, alone. */
  let probing = false;
  /** Number of consecutive refusals with a wait. */
  let refused = 0;
  let callOff: (() => void) | undefined;

  function set(next: number | undefined): void {
    if (next === wait) return;
    wait = next;
    notify();
  }

  function open(): void {
    refused = 0;
    set(undefined);
    const all = [...queue];
    queue.clear();
    for (const { go } of all) go(() => undefined);
  }

  function letFirstGo(): void {
    callOff = undefined;
    const [first] = queue;
    if (first === undefined) {
      open();
      return;
    }
    queue.delete(first);
    probing = true;
    first.go((limited) => {
      probing = false;
      if (!limited && callOff === undefined) open();
    });
  }

  return {
    wait: () => wait,
    left: () => (wait === undefined ? 0 : Math.max(0, until - clock.now())),
    subscribe,
    async over(signal) {
      signal.throwIfAborted();
      if (wait === undefined) return;
      await new Promise<void>((resolve, reject) => {
        const look = () => {
          if (signal.aborted) reject(abortion(signal));
          else if (wait === undefined) resolve();
          else return;
          leave();
          signal.removeEventListener('abort', look);
        };
        const leave = subscribe(look);
        signal.addEventListener('abort', look);
      });
    },
    async pass(signal) {
      signal?.throwIfAborted();
      if (wait === undefined) return () => undefined;
      return new Promise<Passed>((resolve, reject) => {
        const waiting: Waiting = {
          go(passed) {
            signal?.removeEventListener('abort', giveUp);
            resolve(passed);
          },
        };
        const giveUp = () => {
          queue.delete(waiting);
          reject(abortion(signal));
        };
        signal?.addEventListener('abort', giveUp, { once: true });
        queue.add(waiting);
      });
    },
    hold(asked) {
      if (probing) refused += 1;
      const ms = Math.max(asked, Math.min(asked * 2 ** refused, longestMs));
      const next = clock.now() + ms;
      if (callOff !== undefined && next <= until) return;
      callOff?.();
      callOff = clock.after(ms, letFirstGo);
      until = next;
      set(ms);
    },
  };
}
