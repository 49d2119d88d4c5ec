import { operationOf } from '../../cloud/operations';
import type { Subject, Task } from '../../cloud/types';
import type { MessageId, Text } from '../../i18n/text';
import { paths } from '../../ui/navigation/paths';

/** Name of a task, e.g. *Take snapshot*. */
export const taskName = (t: Text, task: Task): string => t(`task.${task.kind}.name`);

/** One sentence on the state of a task, with its subject. */
export function taskSentence(t: Text, task: Task): string {
  // The sentence is about the volume created from a snapshot, not the snapshot.
  const about = task.kind === 'createVolume' ? (task.result ?? task.subject) : task.subject;
  const name = about.name === '' ? about.id : about.name;
  if (task.outcome === 'unknown')
    return t('tasks.unknownOutcome', { task: taskName(t, task), name });
  if (task.wasGone === true && operationOf(task.kind).removes) return t('tasks.wasGone', { name });
  const key: MessageId = `task.${task.kind}.${task.outcome === 'running' ? 'started' : task.outcome}`;
  const { of: instance } = about;
  return t(key, { name, instance, known: instance === undefined ? 'no' : 'yes' });
}

/** Text for the duplicates that the same request created: a browser may send one twice. */
export function copiesText(t: Text, { copies = [] }: Task): string | undefined {
  if (copies.length === 0) return undefined;
  const names = copies.map(({ id, name }) => (name === '' ? id : name)).join(', ');
  return t('tasks.copies', { count: copies.length, names });
}

/** Link after a finished task: to its result, else to its subject. */
export function taskTarget(task: Task): { subject: Subject; to: string } | undefined {
  const subject = task.outcome === 'succeeded' ? (task.result ?? task.subject) : task.subject;
  if (task.outcome === 'succeeded' && operationOf(task.kind).removes) return undefined;
  const to = subjectAddress(subject, task);
  return to === undefined ? undefined : { subject, to };
}

/** Page of a task's subject or result. */
export function subjectAddress(
  subject: Subject,
  task: Pick<Task, 'kind' | 'instanceId'>,
): string | undefined {
  switch (subject.kind) {
    case 'instance':
      return task.kind === 'createRecoveryPoint'
        ? paths.recoveryPoints(subject.id)
        : paths.instance(subject.id);
    case 'volume':
      return paths.volume(subject.id);
    case 'snapshot':
      return paths.snapshot(subject.id);
    case 'template':
      return paths.templates;
    case 'recoveryPoint':
      return task.instanceId === undefined
        ? undefined
        : `${paths.recoveryPoints(task.instanceId)}?point=${encodeURIComponent(subject.id)}`;
  }
}
