import * as v from 'valibot';
import { cloudErrorKinds } from '../client/errors';
import type { Run } from './run';
import { readJson, writeJson, type KeyValueStorage } from '../../browser/storage';
import { maybe } from '../client/schema';

/** Schema of the place of a lane. */
export const laneEntry = v.object({
  runId: v.string(),
  name: v.string(),
  index: v.number(),
  count: v.number(),
});

/** Schema entries of every run, with the commands and halts of its kind. */
export function runEntries<const Command extends string, const Kind extends string>(
  commands: readonly Command[],
  haltKinds: readonly Kind[],
) {
  const cause = { cause: maybe(v.picklist(cloudErrorKinds)), text: maybe(v.string()) };
  const environment = v.object({ id: v.string(), name: v.string() });
  return {
    id: v.string(),
    instance: v.object({ id: v.string(), name: v.string(), environment: maybe(environment) }),
    lane: maybe(laneEntry),
    startedAt: v.number(),
    stepIndex: v.number(),
    stepStartedAt: v.number(),
    lastObservedAt: v.number(),
    paused: v.boolean(),
    doneAt: v.array(v.number()),
    attempted: v.boolean(),
    sent: maybe(
      v.object({
        command: v.picklist(commands),
        taskId: maybe(v.string()),
        at: v.number(),
        refusal: maybe(v.object({ ...cause, attempted: v.boolean() })),
      }),
    ),
    taskIds: v.array(v.string()),
    halt: maybe(
      v.object({
        kind: v.picklist(haltKinds),
        ...cause,
      }),
    ),
    end: maybe(v.picklist(['succeeded', 'abandoned'])),
    endedAt: maybe(v.number()),
  };
}

/** A person's runs of one kind in the tab's storage; none of another person. */
export function loadRuns<R extends Run>(
  storage: KeyValueStorage,
  key: string,
  userId: string,
  schema: v.GenericSchema<unknown, R>,
): readonly R[] {
  const stored = v.object({ userId: v.string(), runs: v.array(schema) });
  const found = v.safeParse(stored, readJson(storage, key));
  return found.success && found.output.userId === userId ? found.output.runs : [];
}

/** An empty list removes the key. */
export function saveRuns(
  storage: KeyValueStorage,
  key: string,
  userId: string,
  runs: readonly Run[],
): void {
  if (runs.length === 0) storage.removeItem(key);
  else writeJson(storage, key, { userId, runs });
}
