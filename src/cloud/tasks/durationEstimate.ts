import { useSyncExternalStore } from 'react';
import { usual, type DurationEstimate } from './durations';
import type { TaskSize } from '../types';
import { useCloud } from '../cloud';
import type { TaskKind } from '../operations';

/** Tells how long tasks of a kind and size usually take, once enough were seen in this browser. */
export function useDurationEstimates(): (
  kind: TaskKind,
  size: TaskSize,
) => DurationEstimate | undefined {
  const { durations } = useCloud();
  useSyncExternalStore(durations.subscribe, durations.version);
  return (kind, size) => usual(durations.of(kind, size));
}

/** How long tasks of this kind and size usually take. */
export function useDurationEstimate(kind: TaskKind, size?: TaskSize): DurationEstimate | undefined {
  return useDurationEstimates()(kind, size);
}
