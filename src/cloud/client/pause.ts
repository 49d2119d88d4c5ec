import { createListeners } from '../listeners';
import type { Clock } from './clock';

/** Says that the call is over, and whether the cloud asked to wait. */
export type Passed = (limited: boolean) => void;

/**
 * The one queue of a tab's reads. When the cloud says to wait, nothing more is sent until then. After
 * that the first in the queue goes alone; the others follow once it was answered (CloudStack rules §5).
 */
export interface Pause {
  /** How many ms the cloud asked to wait last, while calls wait; undefined while they do not. */
  wait(): number | undefined;
  /** What is left of it in ms; 0 while the first call tries whether it is over. */
  left(): number;
  subscribe(listener: () => void): () => void;
  /** Resolves once nothing waits any longer; rejects when nobody wants to know. */
  over(signal: AbortSignal): Promise<void>;
  /** Resolves when a call may be sent; rejects when nobody wants it any longer. */
  pass(signal?: AbortSignal): Promise<Passed>;
  /** The cloud asked to wait so many ms. */
  hold(ms: number): void;
}

/** A cloud that refuses again and again is asked ever less often, but at least so often, in ms. */
const longestMs = 30_000;

interface Waiting {
  go(passed: Passed): void;
}

/** The reason of an abort, as an error. */
function abortion(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new DOMException('', 'AbortError');
}

export function createPause(clock: Clock): Pause {
  const { subscribe, notify } = createListeners();
  const queue = new Set<Waiting>();
  let wait: number | undefined;
  let until = 0;
  /** The first of the queue is on its way, alone. */
  let probing = false;
  /** Times in a row that it was told to wait again. */
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
