import { useRef } from 'react';
import { CloudError } from '../../../cloud/client/errors';

/** Runs work with the data shown at the press, even after a wait: later changes were not confirmed. */
export function useConfirmedData<T extends object>(shown: T) {
  const agreed = useRef<T>(undefined);
  return async <R>(work: (agreed: T) => Promise<R>): Promise<R> => {
    agreed.current ??= shown;
    let isHeld = false;
    try {
      return await work(agreed.current);
    } catch (error) {
      isHeld = error instanceof CloudError && error.kind === 'held';
      throw error;
    } finally {
      if (!isHeld) agreed.current = undefined;
    }
  };
}
