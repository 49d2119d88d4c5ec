import type { Task } from '../../cloud/types';
import type { Text } from '../../i18n/text';
import { taskName } from './taskText';

/** Tasks of one action on several resources, or one task by itself. Never empty. */
export interface ShownTasks {
  /** Of the group, or of the task. */
  id: string;
  first: Task;
  tasks: readonly Task[];
  /** `running` while any is; then `failed` or `unknown` where any is, in this order. */
  outcome: Task['outcome'];
}

const byWeight = ['running', 'failed', 'unknown', 'succeeded'] as const;

/** Outcome of several tasks as one. */
export function outcomeOf(tasks: readonly Pick<Task, 'outcome'>[]): Task['outcome'] {
  return byWeight.find((each) => tasks.some(({ outcome }) => outcome === each)) ?? 'succeeded';
}

/** Tasks as they are listed: those of one group together, in the place of the newest of them. */
export function inGroups(tasks: readonly Task[]): readonly ShownTasks[] {
  const groups = new Map<string, Task[]>();
  for (const task of tasks) {
    const id = task.group?.id ?? task.id;
    groups.set(id, [...(groups.get(id) ?? []), task]);
  }
  return [...groups].flatMap(([id, own]) => {
    const [first] = own;
    return first === undefined ? [] : { id, first, tasks: own, outcome: outcomeOf(own) };
  });
}

/** Result so far of an action on several resources: *Stop instance: 2 of 3 completed, 1 failed*. */
export function groupText(t: Text, tasks: readonly Task[]): string {
  const [first] = tasks;
  if (first === undefined) return '';
  const number = (outcome: Task['outcome']) =>
    tasks.filter((task) => task.outcome === outcome).length;
  return t('tasks.group', {
    task: taskName(t, first),
    done: number('succeeded'),
    count: Math.max(first.group?.count ?? 0, tasks.length),
    failed: number('failed'),
    unknown: number('unknown'),
  });
}
