import * as v from 'valibot';
import type { Task } from '../types';
import type { Cloud } from '../cloud';
import type { FollowUp } from '../tasks/followUp';
import { followUpClaim } from '../tasks/claims';
import { followUpsKey, browserRunPrefix } from './runKeys';
import { sleep } from './runRetry';
import { watchTabs } from './watchTabs';
import { readJson, writeJson } from '../../browser/storage';
import { subjectSchema, type TrackedTask } from '../tasks/taskStore';
import { taskKinds } from '../operations';
import { maybe } from '../client/schema';

/**
 * Pending follow-up of a task as stored in the browser, beyond the tab: enough to report what was not done. Only
 * its tab can send it.
 */
const common = {
  /** The tab that sends it has the claim on this task. */
  taskId: v.string(),
  environment: maybe(v.object({ id: v.string(), name: v.string() })),
};
const storedFollowUpSchema = v.variant('kind', [
  v.object({
    ...common,
    kind: v.literal('attachVolume'),
    instanceId: v.string(),
    volume: v.object({ id: v.string(), name: v.string() }),
  }),
  v.object({
    ...common,
    kind: v.literal('takeSnapshots'),
    instanceId: v.string(),
    /** Total number of volumes. */
    count: v.number(),
    /** Names of the volumes without a snapshot yet. */
    waiting: v.array(v.string()),
  }),
  v.object({
    ...common,
    kind: v.literal('addTags'),
    instanceId: maybe(v.string()),
    /** Resource that gets them. */
    subject: subjectSchema,
    as: v.picklist(taskKinds),
  }),
  v.object({
    ...common,
    kind: v.literal('unsent'),
    /** Name of the action, as on screen. */
    action: v.string(),
    /** Names of the resources whose change was not sent yet. */
    waiting: v.array(v.string()),
  }),
]);
export type StoredFollowUp = v.InferOutput<typeof storedFollowUpSchema>;
/** One of a task; the changes of one press on several resources are stored by their dialog (`unsentChanges.ts`). */
type StoredOfTask = Exclude<StoredFollowUp, { kind: 'unsent' }>;

/** Storage name of a task's follow-up: all steps of one round under one key. */
const nameOf = (taskId: string, followUp: FollowUp) =>
  followUp.kind === 'takeSnapshots' ? followUp.batchId : taskId;

function toStored(
  { task, followUp }: TrackedTask,
  tasks: readonly Task[],
): StoredOfTask | undefined {
  if (followUp === undefined) return undefined;
  const { kind } = followUp;
  const own = { taskId: task.id, environment: task.environment };
  const made = task.result ?? task.subject;
  if (kind === 'addTags') {
    const { instanceId, as } = followUp;
    return { ...own, kind, instanceId, as, subject: { ...made, of: made.of } };
  }
  const { instanceId } = followUp;
  if (kind === 'attachVolume')
    return { ...own, kind, instanceId, volume: { id: made.id, name: made.name } };
  const waiting = followUp.volumes.map(({ name }) => name);
  const sent = tasks.filter(({ batch, id }) => batch?.id === followUp.batchId && id !== task.id);
  return { ...own, kind, instanceId, count: sent.length + 1 + waiting.length, waiting };
}

/**
 * True if a stored follow-up is over: its last step was sent, or never will be. One that awaited an answer is over
 * once its task is gone: it was refused, or has another id now.
 */
function isOver(
  name: string,
  stored: StoredOfTask,
  tasks: readonly Task[],
  isAwaited: boolean,
): boolean {
  if (stored.kind === 'takeSnapshots')
    return tasks.some(({ batch }) => batch?.id === name && batch.waiting.length === 0);
  const [next, about] =
    stored.kind === 'addTags'
      ? [stored.as, stored.subject.id]
      : ['attachVolume' as const, stored.volume.id];
  // Newest first: later ones may be its own next step.
  const before = tasks.findIndex(({ id }) => id === name);
  if (isAwaited && before === -1) return true;
  return tasks.some(
    ({ id, kind, subject, outcome }, index) =>
      (id === name && outcome === 'failed') ||
      (kind === next && subject.id === about && (before === -1 || index < before)),
  );
}

function prefixOf({ session }: Cloud): string | undefined {
  const { user } = session.current();
  return user && browserRunPrefix(followUpsKey, user.id);
}

function read({ memory }: Cloud, key: string): StoredFollowUp | undefined {
  const found = v.safeParse(storedFollowUpSchema, readJson(memory, key));
  return found.success ? found.output : undefined;
}

/** Pending follow-ups of this tab, by their storage name. */
function ownOf({ tasks }: Cloud): ReadonlyMap<string, StoredOfTask> {
  return new Map(
    tasks.followUps().flatMap((entry) => {
      const stored = toStored(entry, tasks.list());
      return stored && entry.followUp
        ? [[nameOf(entry.task.id, entry.followUp), stored] as const]
        : [];
    }),
  );
}

/** Stores the pending follow-ups of this tab, until the returned function stops it. */
export function storeFollowUps(cloud: Cloud): () => void {
  const { memory, tasks } = cloud;
  const known = new Map<string, StoredOfTask>();
  /** Those stored before the answer came. */
  const awaited = new Set<string>();
  const look = () => {
    const prefix = prefixOf(cloud);
    if (prefix === undefined) return known.clear();
    const own = ownOf(cloud);
    const listed = new Set(tasks.list().map(({ id }) => id));
    for (const [name, stored] of own) {
      if (!listed.has(stored.taskId)) awaited.add(name);
      known.set(name, stored);
      writeJson(memory, prefix + name, stored);
    }
    for (const [name, stored] of known)
      if (isOver(name, stored, tasks.list(), awaited.has(name) && !own.has(name))) {
        memory.removeItem(prefix + name);
        known.delete(name);
      }
  };
  look();
  return tasks.subscribe(look);
}

/** Pending follow-ups of this tab and of the others of this browser. */
export function followUpsAnywhere(cloud: Cloud): readonly StoredFollowUp[] {
  const prefix = prefixOf(cloud);
  const own = ownOf(cloud);
  const others = cloud.memory.keys().flatMap((key) => {
    if (prefix === undefined || !key.startsWith(prefix)) return [];
    const stored = own.has(key.slice(prefix.length)) ? undefined : read(cloud, key);
    return stored ?? [];
  });
  return [...own.values(), ...others];
}

/** Head start of a tab for its own follow-ups, ms. */
const ownFirstMs = 1_000;

/** Reports each follow-up that no tab will send, once, until `signal` aborts. */
export async function reportLeftFollowUps(
  cloud: Cloud,
  tell: (left: StoredFollowUp, signal: AbortSignal) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const { memory, clock, lock } = cloud;
  await sleep(clock, ownFirstMs, signal);
  const prefix = prefixOf(cloud);
  if (prefix === undefined) return;
  const others = () =>
    signal.aborted
      ? []
      : memory.keys().flatMap((key) => {
          const isOther = key.startsWith(prefix) && !ownOf(cloud).has(key.slice(prefix.length));
          const left = isOther ? read(cloud, key) : undefined;
          return left === undefined ? [] : [{ key, left }];
        });
  const report = async ({ key, left: { taskId } }: { key: string; left: StoredFollowUp }) => {
    const held = await lock(followUpClaim(taskId), { waitsForDeadTab: true });
    const now = held === 'taken' ? undefined : others().find((each) => each.key === key)?.left;
    // The next step of a round has a claim of its own.
    if (now?.taskId === taskId) {
      await tell(now, signal);
      if (!signal.aborted) memory.removeItem(key);
    }
    if (typeof held === 'object') held.release();
  };
  for (const each of others()) await report(each);
  const lockOf = ({ left }: { left: StoredFollowUp }) => followUpClaim(left.taskId);
  await watchTabs(cloud, { list: others, lockOf, onGone: report }, signal);
}
