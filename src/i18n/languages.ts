type Texts = Readonly<Record<string, string>>;

interface LanguageEntry {
  /** Its name in the language itself. */
  name: string;
  /** Of dates and numbers: as in Canada. */
  locale: string;
  /** Units of sizes, each 1024 of the one before. */
  units: readonly string[];
  /** A day in a short span: *3 d*. */
  day: string;
  hourCycle: 'h12' | 'h23';
  /** Texts that the first page needs; a browser loads only those of the language that it shows. */
  critical: () => Promise<{ critical: Texts }>;
  /** All other texts. */
  deferred: () => Promise<{ deferred: Texts }>;
}

/** The languages of the console. Each has a folder of texts wherever English has one. */
const entries = {
  en: {
    name: 'English',
    locale: 'en-CA',
    units: ['bytes', 'KB', 'MB', 'GB', 'TB', 'PB'],
    day: 'd',
    hourCycle: 'h12',
    critical: () => import('./en/critical'),
    deferred: () => import('./en/deferred'),
  },
  fr: {
    name: 'Français',
    locale: 'fr-CA',
    units: ['octets', 'Ko', 'Mo', 'Go', 'To', 'Po'],
    day: 'j',
    hourCycle: 'h23',
    critical: () => import('./fr/critical'),
    deferred: () => import('./fr/deferred'),
  },
} as const satisfies Record<string, LanguageEntry>;

export type Language = keyof typeof entries;

/** True for the code of a language of the console, such as `fr`. */
export const isLanguage = (word: string | null): word is Language =>
  word !== null && Object.hasOwn(entries, word);

export const languages: readonly Language[] = Object.keys(entries).filter(isLanguage);

/** Properties of a language besides its texts. */
export function languageOf(language: Language): LanguageEntry {
  return entries[language];
}

/** A value for each language, made when it is first needed. */
export function byLanguage<T>(make: (locale: string) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const value = made.get(language) ?? make(entries[language].locale);
    made.set(language, value);
    return value;
  };
}
