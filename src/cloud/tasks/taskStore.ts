import * as v from 'valibot';
import { becomingLists, tracedLists, type Trace } from '../changes/trace';
import { type ResourceKind, type Task } from '../types';
import type { FollowUp } from './followUp';
import { readJson, writeJson, type KeyValueStorage } from '../../browser/storage';
import { maybe } from '../client/schema';
import { taskKinds } from '../operations';

/** A task, with the tracker's own data about it. */
export interface TrackedTask {
  task: Task;
  jobId: string | undefined;
  followUp: FollowUp | undefined;
  /** Of an inferred task: its recovery point, and which was the current one then. */
  seen?: { pointId: string; currentId: string | undefined } | undefined;
  /** Trace by which it is recognised where it has no job to poll. */
  trace: Trace | undefined;
  /** True if the person does not know the result: they are asked before the same change is sent again. */
  unanswered?: boolean | undefined;
  /** The person was told that nothing was changed: it is not shown, unless it took effect all the same. */
  denied?: boolean | undefined;
}

const resourceKinds = [
  'instance',
  'volume',
  'snapshot',
  'recoveryPoint',
  'template',
] as const satisfies readonly ResourceKind[];

/** Schema of a stored subject. */
export const subjectSchema = v.object({
  kind: v.picklist(resourceKinds),
  id: v.string(),
  name: v.string(),
  givenName: v.optional(v.string()),
  of: maybe(v.string()),
});
const trace = v.variant('kind', [
  v.object({
    kind: v.literal('made'),
    list: v.picklist(tracedLists),
    name: maybe(v.string()),
    from: maybe(v.string()),
    about: maybe(v.picklist(resourceKinds)),
    before: maybe(v.array(v.string())),
    at: maybe(v.number()),
  }),
  v.object({
    kind: v.literal('became'),
    list: v.picklist(becomingLists),
    id: v.string(),
    to: v.object({
      state: maybe(v.array(v.string())),
      instanceId: v.optional(v.nullable(v.string())),
      size: maybe(v.number()),
      tags: maybe(v.record(v.string(), v.nullable(v.string()))),
    }),
    via: v.array(v.string()),
  }),
]);
const call = v.object({
  address: v.string(),
  command: v.string(),
  params: v.array(v.object({ name: v.string(), value: v.optional(v.string()) })),
});
const tracked = v.object({
  task: v.object({
    environment: maybe(v.object({ id: v.string(), name: v.string() })),
    id: v.string(),
    kind: v.picklist(taskKinds),
    subject: subjectSchema,
    instanceId: maybe(v.string()),
    result: maybe(subjectSchema),
    size: maybe(v.string()),
    followed: maybe(v.boolean()),
    inferred: maybe(v.boolean()),
    byOther: maybe(v.boolean()),
    startedAt: v.number(),
    endedAt: maybe(v.number()),
    cloudAhead: maybe(v.number()),
    outcome: v.picklist(['running', 'succeeded', 'failed', 'unknown']),
    errorText: maybe(v.string()),
    calls: v.optional(v.array(call), []),
    batch: maybe(v.object({ id: v.string(), waiting: v.array(subjectSchema) })),
    group: maybe(v.object({ id: v.string(), count: v.number() })),
    wasGone: maybe(v.boolean()),
    hasPassword: maybe(v.boolean()),
    copies: maybe(v.array(subjectSchema)),
  }),
  jobId: maybe(v.string()),
  seen: maybe(v.object({ pointId: v.string(), currentId: maybe(v.string()) })),
  trace: maybe(trace),
  unanswered: maybe(v.boolean()),
  denied: maybe(v.boolean()),
  followUp: maybe(
    v.variant('kind', [
      v.object({ kind: v.literal('attachVolume'), instanceId: v.string() }),
      v.object({
        kind: v.literal('addTags'),
        instanceId: maybe(v.string()),
        tags: v.record(v.string(), v.string()),
        as: v.picklist(taskKinds),
      }),
      v.object({
        kind: v.literal('takeSnapshots'),
        instanceId: v.string(),
        batchId: v.string(),
        volumes: v.array(v.object({ id: v.string(), name: v.string(), size: maybe(v.string()) })),
        tags: maybe(v.record(v.string(), v.string())),
      }),
    ]),
  ),
});
const history = v.object({ userId: v.string(), tasks: v.array(tracked) });

const storageKey = 'cairn.tasks';

/** A person's tasks in the tab's storage, newest first; none of another person. */
export function loadTasks(storage: KeyValueStorage, userId: string): readonly TrackedTask[] {
  const kept = v.safeParse(history, readJson(storage, storageKey));
  return kept.success && kept.output.userId === userId
    ? kept.output.tasks.map(unansweredIfSent)
    : [];
}

/** A change whose answer had not arrived when the page closed: nobody knows its result. */
function unansweredIfSent(entry: TrackedTask): TrackedTask {
  const { task, jobId, trace } = entry;
  const isSent = task.outcome === 'running' && jobId === undefined && trace !== undefined;
  return isSent ? { ...entry, unanswered: true } : entry;
}

/** True if the result of a change is unknown and was not reported. */
export function isOpen({ task, jobId, unanswered }: TrackedTask): boolean {
  const isEnded = task.outcome === 'succeeded' || task.outcome === 'failed';
  return unanswered === true && jobId === undefined && !isEnded;
}

export function saveTasks(
  storage: KeyValueStorage,
  userId: string,
  tasks: readonly TrackedTask[],
): void {
  writeJson(storage, storageKey, { userId, tasks });
}

export function forgetTasks(storage: KeyValueStorage): void {
  storage.removeItem(storageKey);
}
