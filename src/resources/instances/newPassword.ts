import type { Task } from '../../cloud/types';

/** The newest task whose result has a new password of an instance that nobody has taken yet. */
export function taskWithPassword(tasks: readonly Task[], instanceId: string): Task | undefined {
  return tasks.find(
    ({ hasPassword, subject, result }) =>
      hasPassword === true && (subject.id === instanceId || result?.id === instanceId),
  );
}
