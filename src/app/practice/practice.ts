import { createContext, useContext, useSyncExternalStore } from 'react';

/** Ready-made faults, by the words that name their texts. */
export type PracticeFault =
  | 'nextChangeFails'
  | 'networkLost'
  | 'slowServer'
  | 'sessionExpires'
  | 'malformedAnswer'
  | 'emptyAnswer'
  | 'rateLimited'
  | 'maintenance'
  | 'nextTaskFails';

export type PracticeScenario =
  'warrenton' | 'protected' | 'forest' | 'fleet' | 'groves' | 'faults' | 'empty';

/**
 * Controls of the practice cloud besides calls to it. Declared here, since only `main` may know the simulator; `main`
 * connects the two.
 */
export interface PracticeControls {
  scenario: () => PracticeScenario;
  scenarios: readonly PracticeScenario[];
  /** Practice seconds per real second; 0 is paused. */
  speed: () => number;
  speeds: readonly number[];
  setSpeed: (speed: number) => Promise<void>;
  /** Moves the practice clock forward, in ms. */
  moveForward: (ms: number) => Promise<void>;
  /** The practice cloud's own time, ms since 1970. */
  now: () => number;
  reset: () => Promise<void>;
  changeScenario: (name: PracticeScenario) => Promise<void>;
  /** Number of faults that are still active. */
  activeFaults: () => number;
  /** Injects a fault, into every command or one. */
  addFault: (fault: PracticeFault, command: string | undefined) => Promise<void>;
  clearFaults: () => Promise<void>;
  faultKinds: readonly PracticeFault[];
  /** False where the browser allows no storage. */
  persistent: boolean;
  /** Goes to the real cloud that this one is offered beside; absent where there is none. */
  leave?: (() => void) | undefined;
  subscribe: (listener: () => void) => () => void;
  /** The account that the practice cloud signs in with. */
  credentials: { username: string; password: string; domain: string };
}

/** Start of a practice cloud that is new in this browser. */
export interface PracticeStart {
  scenario: PracticeScenario;
  /** Practice seconds per real second; 0 is paused. */
  speed: number;
}

declare global {
  interface Window {
    /** Set by a script before the page starts: the scenario and the speed that a new practice cloud begins with. */
    practiceStart?: PracticeStart;
    /** The practice cloud's controls, for scripts and the browser's own console; absent on a real cloud. */
    practiceCloud?: PracticeControls;
  }
}

export const PracticeContext = createContext<PracticeControls | undefined>(undefined);

/** The practice cloud's controls, or undefined where a real cloud is in use. */
export function usePractice(): PracticeControls | undefined {
  return useContext(PracticeContext);
}

/** A value of the practice cloud that may change, in this tab or another. */
export function usePracticeValue<T extends string | number>(
  practice: PracticeControls,
  read: (practice: PracticeControls) => T,
): T {
  return useSyncExternalStore(practice.subscribe, () => read(practice));
}
