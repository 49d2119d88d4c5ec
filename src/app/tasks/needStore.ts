import { useSyncExternalStore } from 'react';
import { createListeners } from '../../browser/listeners';

/** A notice that needs the person: a run that stopped, a task that failed, a limit that is reached. */
export interface Need {
  id: string;
  text: string;
  /** The cloud's message. */
  engine: string | undefined;
  /** `isHere`: in this page's environment; else the page is reloaded. */
  link: { href: string; isHere: boolean; label: string } | undefined;
  /** A stopped run stays until it is over; everything else until the person dismisses it. */
  canDismiss: boolean;
}

interface Needs {
  /** The most urgent first. */
  needs: readonly Need[];
  dismiss: (id: string) => void;
}

const { subscribe, notify } = createListeners();
let shown: Needs = { needs: [], dismiss: () => {} };

/** Publishes the needs to the header and *Tasks*. */
export function publishNeeds(next: Needs): void {
  shown = next;
  notify();
}

/** Needs of the person that are known by now. */
export const useNeeds = (): Needs => useSyncExternalStore(subscribe, () => shown);
