import { locales, type Language } from './formats';

const relative = {
  en: new Intl.RelativeTimeFormat(locales.en),
  fr: new Intl.RelativeTimeFormat(locales.fr),
};
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** The unit that suits an age up to so many ms, and its own length in ms. */
const ages = [
  ['minute', minuteMs, 60 * minuteMs],
  ['hour', 60 * minuteMs, dayMs],
  ['day', dayMs, 60 * dayMs],
  ['month', 30.44 * dayMs, 730 * dayMs],
  ['year', 365.25 * dayMs, Infinity],
] as const;

/** Age in ms as text: *12 days ago*, *il y a 12 jours*; one minute at least. */
export function formatAgo(age: number, language: Language): string {
  const [unit, length] = ages.find(([, , upTo]) => age < upTo) ?? ages[4];
  return relative[language].format(-Math.max(1, Math.floor(age / length)), unit);
}

const days = {
  en: new Intl.DateTimeFormat(locales.en, { month: 'short', day: 'numeric' }),
  fr: new Intl.DateTimeFormat(locales.fr, { month: 'short', day: 'numeric' }),
};

/** The day of a moment (ms since 1970) without its year: *Nov 18*, *18 nov.* */
export function formatDay(moment: number, language: Language): string {
  return days[language].format(moment);
}
