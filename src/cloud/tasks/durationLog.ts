import { createListeners } from '../../browser/listeners';
import * as v from 'valibot';
import type { TaskSize } from '../types';
import { readJson, writeJson, type KeyValueStorage } from '../../browser/storage';
import type { TaskEvent } from './taskBook';
import type { TaskKind } from '../operations';

/** Durations of tasks that succeeded, as seen in this browser: kinds, sizes and times, and no name or id. */
export interface Durations {
  /** Adds the duration of a task, where known. */
  add(event: TaskEvent): void;
  /** Times of one kind and size, in ms, the latest last. */
  of(kind: TaskKind, size: TaskSize): readonly number[];
  subscribe(listener: () => void): () => void;
  /** The stored text; it differs once anything was added. */
  version(): string | null;
}

const storageKey = 'cairn.durations';
/** Maximum number of times of one kind and size, and of kinds and sizes. */
const most = { times: 20, classes: 100 };

/** Start of a task, and its duration in ms. A duplicated tab sees the same task once more. */
const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const kept = v.record(v.string(), v.array(v.tuple([time, time])));

const classOf = (kind: TaskKind, size: TaskSize) => (size === undefined ? kind : `${kind} ${size}`);

/** Log of one browser; its tabs share `storage`. */
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
