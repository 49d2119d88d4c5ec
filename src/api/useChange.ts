import { useMutation } from '@tanstack/react-query';
import type { Usual } from '../domain/durations';
import { rehearse, type Change } from './change';
import { useCloud } from './cloud';
import { sendOnce } from './sendOnce';
import { useUsuals } from './usual';

/**
 * A change as a mutation, whose data is the task that it started. `callsFor` only says what it would send, and
 * `usualFor` how long that usually takes.
 */
export function useChange<Input>(change: Change<Input>) {
  const cloud = useCloud();
  const usualOf = useUsuals();
  const mutation = useMutation({ mutationFn: (input: Input) => sendOnce(cloud, change, input) });
  const callsFor = async (input: Input | undefined) =>
    input === undefined ? [] : rehearse(cloud, change, input);
  const usualFor = (input: Input | undefined): Usual | undefined =>
    input === undefined ? undefined : usualOf(change.kind, change.size?.(input));
  return { ...mutation, callsFor, usualFor };
}
