import { useMutation } from '@tanstack/react-query';
import type { DurationEstimate } from './durations';
import type { Task, TaskGroup } from '../types';
import { dryRun, type Change } from '../changes/change';
import { useCloud } from '../cloud';
import { sendOnce } from '../changes/sendOnce';
import { useDurationEstimates } from './useDurationEstimate';

interface Sending<Input> {
  input: Input;
  signal: AbortSignal;
  group: TaskGroup | undefined;
}

/**
 * A change by a dialog: `send` resolves with the started task, and sends nothing once its signal has aborted.
 * `group`: where it is one of several at once. `callsFor` returns its calls without sending
 * them, `usualFor` its usual duration.
 */
export function useChange<Input>(change: Change<Input>) {
  const cloud = useCloud();
  const usualOf = useDurationEstimates();
  const mutation = useMutation({
    mutationFn: ({ input, signal, group }: Sending<Input>) =>
      sendOnce(cloud, change, input, signal, group),
  });
  const { isIdle, isPending, isSuccess, isError } = mutation;
  const send = (input: Input, signal: AbortSignal, group?: TaskGroup): Promise<Task> =>
    mutation.mutateAsync({ input, signal, group });
  const callsFor = async (input: Input | undefined) =>
    input === undefined ? [] : dryRun(cloud, change, input);
  const estimateFor = (input: Input | undefined): DurationEstimate | undefined =>
    input === undefined ? undefined : usualOf(change.kind, change.size?.(input));
  return { isIdle, isPending, isSuccess, isError, send, callsFor, estimateFor };
}
