import { createListeners } from '../listeners';
import * as v from 'valibot';
import type { TaskSize } from '../types';
import { readJson, writeJson, type KeyValueStorage } from '../client/storage';
import type { TaskEvent } from './taskBook';
import type { TaskKind } from '../operations';

/** How long tasks took that succeeded, as seen in this browser: kinds, sizes and times, and of nothing its name or id. */
export interface Durations {
  /** Takes in what a task took, where that is known. */
  add(event: TaskEvent): void;
  /** Times of one kind and size, in ms, the latest last. */
  of(kind: TaskKind, size: TaskSize): readonly number[];
  subscribe(listener: () => void): () => void;
  /** What is kept, as text: another one, once anything was added. */
  version(): string | null;
}

const storageKey = 'cairn.durations';
/** Times that are kept of one kind and size, and how many of those. */
const most = { times: 20, classes: 100 };

/** When a task began, and the ms that it took. A tab that was duplicated sees the same task once more. */
const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const kept = v.record(v.string(), v.array(v.tuple([time, time])));

const classOf = (kind: TaskKind, size: TaskSize) => (size === undefined ? kind : `${kind} ${size}`);

/** What one browser has seen; `storage` is shared by its tabs. */
export function createDurations(storage: KeyValueStorage): Durations {
  const listeners = createListeners();

  function read(): v.InferOutput<typeof kept> {
    const found = v.safeParse(kept, readJson(storage, storageKey));
    return found.success ? found.output : {};
  }

  return {
    add({ task, tookMs }) {
      if (tookMs === undefined || task.kind === 'unknown') return;
      const key = classOf(task.kind, task.size);
      const { [key]: times = [], ...others } = read();
      if (times.some(([startedAt]) => startedAt === task.startedAt)) return;
      const next = [...times, [task.startedAt, tookMs]].slice(-most.times);
      const classes = [...Object.entries(others), [key, next]].slice(-most.classes);
      writeJson(storage, storageKey, Object.fromEntries(classes));
      listeners.notify();
    },
    of: (kind, size) => (read()[classOf(kind, size)] ?? []).map(([, ms]) => ms),
    subscribe(listener) {
      const leave = listeners.subscribe(listener);
      globalThis.addEventListener('storage', listener);
      return () => {
        leave();
        globalThis.removeEventListener('storage', listener);
      };
    },
    version: () => storage.getItem(storageKey),
  };
}
