import { operationOf } from '../operations';
import type { ResourceKind, Task } from '../types';

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
