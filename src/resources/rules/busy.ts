import { reasonFor, type Reason } from './reasons';
import { taskOfInstance, taskOn } from '../../cloud/tasks/taskOn';
import type { ResourceKind, Task } from '../../cloud/types';

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
  return named.outcome === 'running' ? busyWith(named, resource) : undefined;
}
