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
}

/** Words that a page shows without any of its files. */
interface PageWords {
  noScript: string;
  /** Title and text where files are late, missing, or where an error stopped the code. */
  late: readonly [title: string, text: string];
  lost: readonly [title: string, text: string];
  stopped: readonly [title: string, text: string];
  /** The server's answer for a file, where it has none. */
  silent: string;
  retries: string;
  tryAgain: string;
}

/** The languages of the console. Each has texts wherever English has them: `language.tsx` loads those of its folder. */
const entries = {
  en: {
    name: 'English',
    locale: 'en-CA',
    units: ['bytes', 'KB', 'MB', 'GB', 'TB', 'PB'],
    day: 'd',
    hourCycle: 'h12',
  },
  fr: {
    name: 'Français',
    locale: 'fr-CA',
    units: ['octets', 'Ko', 'Mo', 'Go', 'To', 'Po'],
    day: 'j',
    hourCycle: 'h23',
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

/** Words of the page itself, before any of its files: the build puts them into index.html. */
export const pageWords: Readonly<Record<Language, PageWords>> = {
  en: {
    noScript: 'Cairn needs JavaScript.',
    late: ['Cairn is still loading', 'The server takes longer than usual.'],
    lost: ['Cairn could not load', 'The server did not send every file that Cairn needs.'],
    silent: 'no answer',
    retries:
      'Cairn tries again by itself. If this does not end, check your connection or contact your cloud administrator.',
    stopped: [
      'An error stopped Cairn',
      'Try again. If the error comes back, update your browser or contact your cloud administrator.',
    ],
    tryAgain: 'Try again',
  },
  fr: {
    noScript: 'Cairn a besoin de JavaScript.',
    late: ['Le chargement de Cairn se poursuit', 'Le serveur prend plus de temps que d’habitude.'],
    lost: [
      'Cairn n’a pas pu être chargé',
      'Le serveur n’a pas envoyé tous les fichiers dont Cairn a besoin.',
    ],
    silent: 'aucune réponse',
    retries:
      'Cairn réessaie automatiquement. Si le problème persiste, vérifiez votre connexion ou avisez l’administrateur de votre nuage.',
    stopped: [
      'Une erreur a arrêté Cairn',
      'Réessayez. Si l’erreur revient, mettez votre navigateur à jour ou avisez l’administrateur de votre nuage.',
    ],
    tryAgain: 'Réessayer',
  },
};
