import { byLanguage, languageOf, type Language } from './languages';

const minute = 60_000;
const day = 24 * 60 * minute;

/** From the length on the left (ms) on, a span is expressed in the unit. */
const units = [
  [730 * day, 'year', 365 * day],
  [61 * day, 'month', 30.44 * day],
  [2 * day, 'day', day],
  [60 * minute, 'hour', 60 * minute],
  [0, 'minute', minute],
] as const;

/** Unit and count in which people express a span in ms; at least a minute. */
function roundedSpan(ms: number) {
  const [, unit, length] = units.find(([from]) => ms >= from) ?? units[4];
  return { unit, count: Math.max(1, Math.floor(ms / length)) };
}

const past = byLanguage((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'always' }));
const present = byLanguage((locale) =>
  new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second'),
);

/** A span in ms, as people say it: *12 days*, *12 jours*. */
export function formatSpan(ms: number, language: Language): string {
  const { unit, count } = roundedSpan(ms);
  const options = { style: 'unit', unit, unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(languageOf(language).locale, options).format(count);
}

/** How long ago something was, by its age in ms: *12 days ago*, *il y a 12 jours*; within the last minute *now*. */
export function formatAgo(age: number, language: Language): string {
  if (age < minute) return present(language);
  const { unit, count } = roundedSpan(age);
  return past(language).format(-count, unit);
}

const days = byLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric' }),
);

/** The day of a moment (ms since 1970) without its year: *Nov 18*, *18 nov.* */
export function formatDay(moment: number, language: Language): string {
  return days(language).format(moment);
}
