import { useSyncExternalStore } from 'react';
import { usual, type Usual } from '../domain/durations';
import type { TaskSize } from '../domain/types';
import { useCloud } from './cloud';
import type { TaskKind } from '../domain/operations';

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
