import { reasonFor, type Reason } from './reasons';
import { operationOf } from '../../cloud/operations';
import type { ResourceKind, Task } from '../../cloud/types';

const running = (task: Task) => task.outcome === 'running';

/** True for a running task that keeps others off its resource: all but those that only write tags. */
const occupies = (task: Task) => running(task) && operationOf(task.kind).isNote !== true;

/** The running task that acts on a resource or creates it. */
export function taskOn(
  subject: { kind: ResourceKind; id: string },
  tasks: readonly Task[],
): Task | undefined {
  const is = (other: Task['result']) => other?.kind === subject.kind && other.id === subject.id;
  return tasks.find((task) => occupies(task) && (is(task.subject) || is(task.result)));
}

/** The running task that occupies an instance: the engine does one at a time (CloudStack rules §3). */
export function taskOfInstance(instanceId: string, tasks: readonly Task[]): Task | undefined {
  return tasks.find(
    (task) =>
      occupies(task) &&
      (task.instanceId === instanceId ||
        (task.subject.kind === 'instance' && task.subject.id === instanceId)),
  );
}

/** Says which task is in the way. A task found on the cloud may not know its subject's name yet. */
export function busyWith(task: Task, resource: { id: string; name: string }): Reason {
  const { id, kind, subject } = task;
  // The volume that is created from a snapshot, not the snapshot.
  const about = kind === 'createVolume' ? (task.result ?? subject) : subject;
  if (about.name === '' && about.id !== resource.id)
    return { ...reasonFor('busy', { task: 'unknown', name: resource.name }), taskId: id };
  const instance = about.of ?? '';
  const values = { name: about.name || resource.name, instance, known: instance ? 'yes' : 'no' };
  return { ...reasonFor('busy', { task: kind, ...values }), taskId: id };
}

/**
 * The task that blocks a change of a resource: one on itself, one on its instance, or one known by the engine's
 * `jobid` alone. A `jobid` of a task that has ended is stale (CloudStack rules §3).
 */
export function busy(
  kind: ResourceKind,
  resource: { id: string; name: string; taskId: string | undefined },
  instanceId: string | undefined,
  tasks: readonly Task[],
): Reason | undefined {
  const own = taskOn({ kind, id: resource.id }, tasks);
  if (own) return busyWith(own, resource);
  const beside = instanceId === undefined ? undefined : taskOfInstance(instanceId, tasks);
  if (beside) return busyWith(beside, resource);
  if (resource.taskId === undefined) return undefined;
  const named = tasks.find((task) => task.id === resource.taskId);
  if (named === undefined) return reasonFor('busy', { task: 'unknown', name: resource.name });
  return running(named) ? busyWith(named, resource) : undefined;
}
