import { createContext, useContext } from 'react';

/** Where the page is besides its own name, for the document's title; none in the usual place. */
export const TitleSuffix = createContext<string | undefined>(undefined);

/** The place to name in the document's title. */
export function useTitleSuffix(): string | undefined {
  return useContext(TitleSuffix);
}
