import { byLanguage, type Language } from './languages';

const collatorOf = byLanguage(
  (locale) => new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }),
);

/**
 * Order of names for a person: ROOT-9 before ROOT-10, case and accents aside. Names that differ in no more than these
 * still have an order, so that a sort always gives the same result.
 */
export function compareNames(language: Language): (a: string, b: string) => number {
  const collator = collatorOf(language);
  return (a, b) => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
