import { createListeners } from '../../browser/listeners';
import type { Task } from '../types';
import type { Clock } from '../client/clock';
import type { KeyValueStorage } from '../../browser/storage';
import { forgetTasks, loadTasks, saveTasks, type TrackedTask } from './taskStore';

export interface TaskEvent {
  /** `copied`: the same request was found to have created a duplicate. */
  type: 'started' | 'ended' | 'copied';
  task: Task;
  /** ms that it took, where it succeeded and both its start and its end are known, not guessed. */
  tookMs?: number | undefined;
}

/** The tasks of one person, as far as they are known, in memory and in the tab's storage. */
export interface TaskBook {
  /** Newest first; the same array until something changes. */
  list(): readonly Task[];
  /** The same with all that is remembered of each, and those that are hidden. */
  entries(): readonly TrackedTask[];
  find(id: string): TrackedTask | undefined;
  subscribe(listener: () => void): () => void;
  onEvent(listener: (event: TaskEvent) => void): () => void;
  emit(event: TaskEvent): void;
  set(entries: readonly TrackedTask[]): void;
  /** The task as it is afterwards. */
  replace(id: string, change: (entry: TrackedTask) => TrackedTask): Task | undefined;
  drop(id: string): void;
  /** An id for a task that has no job, or none yet. */
  newId(): string;
  /** Hides a task from the list until it is shown or removed. */
  hide(id: string): void;
  /** Shows a hidden task; true where it was hidden. */
  show(id: string): boolean;
  isHidden(id: string): boolean;
  owner(): string | undefined;
  /** Switches to the tasks of this person. */
  open(userId: string): void;
  /** Removes every task, in memory and in the storage. */
  close(): void;
}

/** Ended tasks that are remembered. */
const remembered = 200;

/** `onChange` is called first, before those who listen. */
export function createTaskBook(
  storage: KeyValueStorage,
  clock: Clock,
  onChange: () => void,
): TaskBook {
  const listeners = createListeners();
  const events = createListeners<[TaskEvent]>();
  const hidden = new Set<string>();
  let tracked: readonly TrackedTask[] = [];
  let tasks: readonly Task[] = [];
  let owner: string | undefined;
  let numbered = 0;

  const find = (id: string) => tracked.find(({ task }) => task.id === id);

  function set(next: readonly TrackedTask[]): void {
    let ended = 0;
    tracked = next.filter(({ task }) => task.outcome === 'running' || (ended += 1) <= remembered);
    tasks = tracked.map(({ task }) => task).filter(({ id }) => !hidden.has(id));
    if (owner !== undefined) saveTasks(storage, owner, tracked);
    onChange();
    listeners.notify();
  }

  return {
    list: () => tasks,
    entries: () => tracked,
    find,
    subscribe: listeners.subscribe,
    onEvent: events.subscribe,
    emit(event) {
      events.notify(event);
    },
    set,
    replace(id, change) {
      set(tracked.map((entry) => (entry.task.id === id ? change(entry) : entry)));
      return find(id)?.task;
    },
    drop(id) {
      hidden.delete(id);
      set(tracked.filter(({ task }) => task.id !== id));
    },
    newId() {
      numbered += 1;
      return `own-${String(clock.now())}-${String(numbered)}`;
    },
    hide: (id) => void hidden.add(id),
    show: (id) => hidden.delete(id),
    isHidden: (id) => hidden.has(id),
    owner: () => owner,
    open(userId) {
      owner = userId;
      const stored = loadTasks(storage, userId);
      for (const { task, denied } of stored) if (denied) hidden.add(task.id);
      set(stored);
    },
    close() {
      owner = undefined;
      hidden.clear();
      set([]);
      forgetTasks(storage);
    },
  };
}
