import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import type { Task, TaskKind } from '../domain/types';
import { useCloud } from './cloud';
import type { TaskEvent } from './tasks';

/** All tasks that are known, newest first: those under way and those that ended. */
export function useTasks(): readonly Task[] {
  const { tasks } = useCloud();
  return useSyncExternalStore(tasks.subscribe, tasks.list);
}

/** Calls when a task starts or ends while the page is open; not for what was over before. */
export function useTaskEvents(onEvent: (event: TaskEvent) => void): void {
  const { tasks } = useCloud();
  const tell = useEffectEvent(onEvent);
  useEffect(
    () =>
      tasks.onEvent((event) => {
        tell(event);
      }),
    [tasks],
  );
}

/** The task under way that acts on an entity, or makes it. */
export function useRunningTask(id: string): Task | undefined {
  return useTasks().find(
    ({ outcome, subject, result }) =>
      outcome === 'running' && (subject.id === id || result?.id === id),
  );
}

/** How long a task has run, or ran, in ms. */
export function elapsedMs({ startedAt, endedAt }: Task, now: number): number {
  return Math.max(0, (endedAt ?? now) - startedAt);
}

/** How many tasks of a kind must have succeeded before their duration counts as usual. */
const enough = 3;

/** The shortest and longest time, in ms, that tasks of a kind took; nothing until enough are known. */
export function usualDuration(
  tasks: readonly Task[],
  kind: TaskKind,
): { fromMs: number; toMs: number } | undefined {
  const took = tasks
    .filter((task) => task.kind === kind && task.outcome === 'succeeded')
    .map((task) => elapsedMs(task, task.startedAt));
  return took.length < enough ? undefined : { fromMs: Math.min(...took), toMs: Math.max(...took) };
}
