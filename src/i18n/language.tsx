import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';

export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

/** Each language as it calls itself. */
export const languageNames: Record<Language, string> = { en: 'English', fr: 'Français' };

/** How dates and numbers are written: as in Canada. */
const locales: Record<Language, string> = { en: 'en-CA', fr: 'fr-CA' };

const storageKey = 'cairn.language';

const isLanguage = (word: string | null): word is Language => languages.some((l) => l === word);

/** The language that was chosen before in this browser, else the first that it prefers, else English. */
export function preferredLanguage(): Language {
  const chosen = localStorage.getItem(storageKey);
  if (isLanguage(chosen)) return chosen;
  const wished = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
  return wished ?? 'en';
}

/** The texts of one language; a person's browser loads only the one it shows. */
export async function loadTexts(language: Language): Promise<Record<string, string>> {
  return language === 'fr' ? (await import('./fr')).fr : (await import('./en')).en;
}

interface LanguageChoice {
  language: Language;
  /** Loads the texts first: the page changes at once, or stays as it is. */
  setLanguage: (language: Language) => Promise<void>;
}

const LanguageContext = createContext<LanguageChoice | undefined>(undefined);

/** The language of the page, and how to change it. */
export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (choice === undefined) throw new Error('useLanguage needs a LanguageProvider');
  return choice;
}

/** Gives all below it the texts of one language, and tells the browser which it is. */
export function LanguageProvider(props: {
  language: Language;
  texts: Record<string, string>;
  children: ReactNode;
}) {
  const [shown, setShown] = useState({ language: props.language, texts: props.texts });
  const { language, texts } = shown;

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const choice = useMemo<LanguageChoice>(
    () => ({
      language,
      setLanguage: async (next) => {
        const loaded = await loadTexts(next);
        localStorage.setItem(storageKey, next);
        setShown({ language: next, texts: loaded });
      },
    }),
    [language],
  );

  return (
    <LanguageContext value={choice}>
      <IntlProvider locale={locales[language]} defaultLocale="en-CA" messages={texts}>
        {props.children}
      </IntlProvider>
    </LanguageContext>
  );
}
