import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import type { Task } from '../types';
import { useCloud } from '../cloud';
import type { TaskEvent } from './taskBook';

/** All known tasks, newest first: running and finished. */
export function useTasks(): readonly Task[] {
  const { tasks } = useCloud();
  return useSyncExternalStore(tasks.subscribe, tasks.list);
}

/** Calls when a task starts or ends while the page is open; not for earlier ends. */
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
