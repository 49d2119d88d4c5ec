import type { Language } from './formats';

const collators = new Map<Language, Intl.Collator>();

function collatorOf(language: Language): Intl.Collator {
  const kept = collators.get(language);
  if (kept) return kept;
  const made = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  collators.set(language, made);
  return made;
}

/**
 * Order of names for a person: ROOT-9 before ROOT-10, case and accents aside. Names that differ in no more than these
 * still have an order, so that a sort always gives the same result.
 */
export function compareNames(language: Language): (a: string, b: string) => number {
  const collator = collatorOf(language);
  return (a, b) => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
