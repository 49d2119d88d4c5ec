import { useSyncExternalStore } from 'react';
import { estimateOf, type DurationEstimate } from './durations';
import type { TaskSize } from '../types';
import { useCloud } from '../cloud';
import type { TaskKind } from '../operations';

/** Estimates of the usual duration of tasks of a kind and size, once enough were seen in this browser. */
export function useDurationEstimates(): (
  kind: TaskKind,
  size: TaskSize,
) => DurationEstimate | undefined {
  const { durations } = useCloud();
  useSyncExternalStore(durations.subscribe, durations.version);
  return (kind, size) => estimateOf(durations.of(kind, size));
}

/** Usual duration of tasks of this kind and size. */
export function useDurationEstimate(kind: TaskKind, size?: TaskSize): DurationEstimate | undefined {
  return useDurationEstimates()(kind, size);
}
