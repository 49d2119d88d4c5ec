import { createContext, useContext } from 'react';

/** Goes to the practice cloud; undefined where it is not offered beside this cloud. */
export const PracticeOffer = createContext<(() => void) | undefined>(undefined);

/** What *Try the practice cloud* does, where it is offered. */
export function usePracticeOffer(): (() => void) | undefined {
  return useContext(PracticeOffer);
}
