import { useSyncExternalStore } from 'react';
import { usual, type Usual } from '../domain/durations';
import type { TaskSize } from '../domain/taskSize';
import type { TaskKind } from '../domain/types';
import type { Change } from './change';
import { useCloud } from './cloud';

/** Tells how long tasks of a kind and size usually take, once enough were seen in this browser. */
export function useUsuals(): (kind: TaskKind, size: TaskSize) => Usual | undefined {
  const { durations } = useCloud();
  useSyncExternalStore(durations.subscribe, durations.version);
  return (kind, size) => usual(durations.of(kind, size));
}

/** How long tasks of this kind and size usually take. */
export function useUsual(kind: TaskKind, size?: TaskSize): Usual | undefined {
  return useUsuals()(kind, size);
}

/** How long a change usually takes, for what it is about to be sent with. */
export function useUsualOf<Input>(
  change: Pick<Change<Input>, 'kind' | 'size'>,
): (input: Input | undefined) => Usual | undefined {
  const usualOf = useUsuals();
  return (input) => (input === undefined ? undefined : usualOf(change.kind, change.size?.(input)));
}
