import { useSyncExternalStore } from 'react';
import { createListeners } from '../../cloud/listeners';

/** Something that waits for the person: a run that stopped, a task that failed, a limit that is reached. */
export interface Need {
  id: string;
  text: string;
  /** What the cloud said. */
  engine: string | undefined;
  /** `isHere`: in this page's environment; else the page is loaded anew. */
  link: { href: string; isHere: boolean; label: string } | undefined;
  /** A stopped run needs its person until it is over; all else until they say that they know. */
  canDismiss: boolean;
}

interface Needs {
  /** The most urgent first. */
  needs: readonly Need[];
  dismiss: (id: string) => void;
}

const { subscribe, notify } = createListeners();
let shown: Needs = { needs: [], dismiss: () => {} };

/** Tells the header and *Tasks* what needs the person. */
export function publishNeeds(next: Needs): void {
  shown = next;
  notify();
}

/** What needs the person, as far as is known by now. */
export const useNeeds = (): Needs => useSyncExternalStore(subscribe, () => shown);
