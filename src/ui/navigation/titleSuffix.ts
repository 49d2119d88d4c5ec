import { createContext, useContext } from 'react';

/** Place of the page for the document's title; empty in the default place. */
export const TitleSuffix = createContext<string | undefined>(undefined);

/** The place to name in the document's title. */
export function useTitleSuffix(): string | undefined {
  return useContext(TitleSuffix);
}
