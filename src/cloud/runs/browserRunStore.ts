import * as v from 'valibot';
import type { Run } from './run';
import { browserRunPrefix } from './runKeys';
import { readJson, writeJson, type KeyValueStorage } from '../../browser/storage';

/**
 * A person's unfinished runs of one kind, as the browser stores them beyond the tab. Each has a key of its own, so
 * that no tab overwrites those of another.
 */
export interface BrowserRunStore<R extends Run> {
  /** Newest first. */
  all(): readonly R[];
  /** The run as any tab stored it last; the same object if this tab has that version. */
  newest(run: R): R | undefined;
  /**
   * Stores a run that was changed; removes it once it is over. Without the run's lock, a tab changes only runs that
   * it stored itself or knows in their stored form.
   */
  save(before: R | undefined, after: R, how: { hasLock: boolean; isOver?: boolean }): void;
  forget(run: R): void;
}

/** Halts that only say that this tab does not carry out the run: another may. */
const isOutside = ({ halt }: Run) => halt?.kind === 'elsewhere' || halt?.kind === 'noLock';

export function browserRunStore<R extends Run>(
  memory: KeyValueStorage,
  key: string,
  userId: string,
  schema: v.GenericSchema<unknown, R>,
): BrowserRunStore<R> {
  const prefix = browserRunPrefix(key, userId);
  const page = String(Math.random());
  const record = v.object({ by: v.string(), run: schema });

  function read(recordKey: string) {
    const found = v.safeParse(record, readJson(memory, recordKey));
    return found.success ? found.output : undefined;
  }

  /** The run's serialized form: the same for the same run from any source. */
  function plain(run: R): string {
    const text = JSON.stringify(run);
    const again = v.safeParse(schema, JSON.parse(text));
    return again.success ? JSON.stringify(again.output) : text;
  }

  function newest(run: R): R | undefined {
    const found = read(prefix + run.id)?.run;
    return found !== undefined && plain(found) === plain(run) ? run : found;
  }

  const forget = ({ id }: R) => memory.removeItem(prefix + id);

  return {
    all: () =>
      memory
        .keys()
        .flatMap((each) => (each.startsWith(prefix) ? (read(each)?.run ?? []) : []))
        .toSorted((a, b) => b.startedAt - a.startedAt),
    newest,
    save(before, after, { hasLock, isOver = after.end !== undefined }) {
      const isKnown = () =>
        before === undefined || (!isOutside(after) && newest(before) === before);
      if (!hasLock && read(prefix + after.id)?.by !== page && !isKnown()) return;
      if (isOver) forget(after);
      else writeJson(memory, prefix + after.id, { by: page, run: after });
    },
    forget,
  };
}
