import type { Task } from '../../cloud/types';

/** A newer task of the same kind on the same resource replaces one that failed. */
function isSuperseded(task: Task, newer: readonly Task[]): boolean {
  return newer.some(
    ({ kind, subject, outcome }) =>
      kind === task.kind && subject.id === task.subject.id && outcome !== 'failed',
  );
}

/** Failed, or with an unknown end, where no run reports it and nobody has repeated it since. */
export function tasksInNeed(tasks: readonly Task[]): readonly Task[] {
  return tasks.filter(
    (task, index) =>
      (task.outcome === 'failed' || task.outcome === 'unknown') &&
      task.byOther !== true &&
      task.followed !== true &&
      !isSuperseded(task, tasks.slice(0, index)),
  );
}
