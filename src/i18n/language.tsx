import {
  createContext,
  use,
  useContext,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { browserStorage } from '../browser/storage';
import { isLanguage, languageOf, type Language } from './languages';
import { withTimeLimit } from './timeLimit';

const storageKey = 'cairn.language';

/** Maximum wait for the texts of another language, ms. */
const timeoutMs = 4000;

/** The language that was chosen before in this browser, else the first that it prefers, else English. */
export function preferredLanguage(): Language {
  const chosen = browserStorage().getItem(storageKey);
  if (isLanguage(chosen)) return chosen;
  const wished = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
  return wished ?? 'en';
}

type Texts = Readonly<Record<string, string>>;

/** Files of texts, by their addresses. A browser loads only those of the language that it shows. */
const criticalFiles = import.meta.glob<{ critical: Texts }>('./*/critical.ts');
const deferredFiles = import.meta.glob<{ deferred: Texts }>('./*/deferred.ts');

async function loadFile<T>(
  files: Readonly<Record<string, () => Promise<T>>>,
  language: Language,
): Promise<T> {
  const path = Object.keys(files).find((each) => each.startsWith(`./${language}/`));
  const load = files[path ?? ''];
  if (load === undefined) throw new Error(`No texts in ${language}`);
  return await load();
}

/** The texts of one language that the first page needs. */
export async function loadTexts(language: Language): Promise<Texts> {
  const { critical } = await loadFile(criticalFiles, language);
  return critical;
}

/** Deferred texts: requested, and loaded. */
const otherTexts = new Map<Language, { coming: Promise<Texts>; come?: Texts }>();

/** Deferred texts of a language; requested once, and again after a failure. */
export function loadDeferredTexts(language: Language): Promise<Texts> {
  const asked = otherTexts.get(language);
  if (asked) return asked.coming;
  const coming = loadFile(deferredFiles, language).then(
    ({ deferred }) => {
      otherTexts.set(language, { coming, come: deferred });
      return deferred;
    },
    (error: unknown) => {
      otherTexts.delete(language);
      throw error;
    },
  );
  otherTexts.set(language, { coming });
  return coming;
}

interface LanguageChoice {
  language: Language;
  /** Texts that are there from the start. */
  texts: Texts;
  /** Loads the texts first: the page changes at once, or stays as it is where this rejects. */
  setLanguage: (language: Language) => Promise<void>;
}

const LanguageContext = createContext<LanguageChoice | undefined>(undefined);

/** The language of the page, and how to change it. */
export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (choice === undefined) throw new Error('useLanguage needs a LanguageProvider');
  return choice;
}

/** Provides the texts of one language, and sets the language of the document. */
export function LanguageProvider(props: { language: Language; texts: Texts; children: ReactNode }) {
  const [shown, setShown] = useState({ language: props.language, texts: props.texts });
  const { language, texts } = shown;

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const choice = useMemo<LanguageChoice>(
    () => ({
      language,
      texts,
      setLanguage: async (next) => {
        const loading = Promise.all([loadTexts(next), loadDeferredTexts(next)]);
        const [loaded] = await withTimeLimit(timeoutMs, loading);
        browserStorage().setItem(storageKey, next);
        setShown({ language: next, texts: loaded });
      },
    }),
    [language, texts],
  );

  return (
    <LanguageContext value={choice}>
      <IntlProvider locale={languageOf(language).locale} defaultLocale="en-CA" messages={texts}>
        {props.children}
      </IntlProvider>
    </LanguageContext>
  );
}

/** Provides all texts; suspends until they are loaded. */
export function DeferredTexts({ children }: { children: ReactNode }) {
  const { locale } = useIntl();
  const { language, texts } = useLanguage();
  const others = otherTexts.get(language)?.come ?? use(loadDeferredTexts(language));
  const all = useMemo(() => ({ ...texts, ...others }), [texts, others]);
  return (
    <IntlProvider locale={locale} defaultLocale="en-CA" messages={all}>
      {children}
    </IntlProvider>
  );
}
