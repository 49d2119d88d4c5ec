import { createContext, useContext } from 'react';

/** Goes to the practice cloud; undefined where it is not offered beside this cloud. */
export const PracticeOffer = createContext<(() => void) | undefined>(undefined);

/** Action of *Try the practice cloud*, where it is offered. */
export function usePracticeOffer(): (() => void) | undefined {
  return useContext(PracticeOffer);
}
