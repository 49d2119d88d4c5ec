import { createContext, useContext } from 'react';

/** Sign-in data of a person; an empty domain is the root domain. */
export interface SuggestedCredentials {
  username: string;
  password: string;
  domain: string;
}

/** Initial values of the sign-in form: the practice cloud's own account, else none. */
export const SuggestedCredentials = createContext<SuggestedCredentials | undefined>(undefined);

const nothing: SuggestedCredentials = { username: '', password: '', domain: '' };

export function useSuggestedCredentials(): { initial: SuggestedCredentials; practice: boolean } {
  const suggested = useContext(SuggestedCredentials);
  return { initial: suggested ?? nothing, practice: suggested !== undefined };
}
