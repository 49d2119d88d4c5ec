import { createContext, useContext } from 'react';
import type { Attempt } from '../../cloud/session/session';
import type { SuggestedCredentials } from './suggestion';

/** Step of signing in. The typed values stay in memory until the end, to try another code. */
export type SignInStep =
  | { name: 'password'; error?: unknown }
  /** A different person than the one of this page, who must agree. */
  | { name: 'another'; attempt: Attempt; credentials: SuggestedCredentials }
  | { name: 'code'; attempt: Attempt; credentials: SuggestedCredentials; provider: string }
  | { name: 'setUp'; attempt: Attempt; credentials: SuggestedCredentials; issuer: string };

/** A second factor that the engine has created, and that a first code activates. */
export interface NewFactor {
  provider: string;
  key: string;
}

export interface Steps {
  go(step: SignInStep): void;
  /** Continues after the right password. */
  proceed(attempt: Attempt, credentials: SuggestedCredentials, agreed?: boolean): void;
  /** Ends the unfinished sign-in and returns to the first step. */
  startOver(attempt: Attempt, error?: unknown): void;
  /** Resolves once the cancelled session has ended in the engine: a late sign-out would end the next session. */
  left(): Promise<void>;
}

const StepsContext = createContext<Steps | undefined>(undefined);
export const StepsProvider = StepsContext.Provider;

export function useSteps(): Steps {
  const steps = useContext(StepsContext);
  if (steps === undefined) throw new Error('useSteps needs SignInSteps around it.');
  return steps;
}
