import { createContext, useContext } from 'react';

/** What a person signs in with; an empty domain is the root domain. */
export interface SuggestedCredentials {
  username: string;
  password: string;
  domain: string;
}

/** What the sign-in form is filled with at first: the practice cloud's own account, else nothing. */
export const SuggestedCredentials = createContext<SuggestedCredentials | undefined>(undefined);

const nothing: SuggestedCredentials = { username: '', password: '', domain: '' };

export function useSuggestedCredentials(): { initial: SuggestedCredentials; practice: boolean } {
  const suggested = useContext(SuggestedCredentials);
  return { initial: suggested ?? nothing, practice: suggested !== undefined };
}
