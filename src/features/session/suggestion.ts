import { createContext, useContext } from 'react';
import type { Credentials } from './SignInFields';

/** What the sign-in form is filled with at first: the practice cloud's own account, else nothing. */
export const SuggestedCredentials = createContext<Credentials | undefined>(undefined);

const nothing: Credentials = { username: '', password: '', domain: '' };

export function useSuggestedCredentials(): { initial: Credentials; practice: boolean } {
  const suggested = useContext(SuggestedCredentials);
  return { initial: suggested ?? nothing, practice: suggested !== undefined };
}
