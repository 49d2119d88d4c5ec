import { expect, test } from 'vitest';
import { formatAgo, formatDay, formatSpan } from './relativeTime';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ');
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

test.each([
  [-5 * minute, 'now', 'maintenant'],
  [59_000, 'now', 'maintenant'],
  [minute, '1 minute ago', 'il y a 1 minute'],
  [59.9 * minute, '59 minutes ago', 'il y a 59 minutes'],
  [hour, '1 hour ago', 'il y a 1 heure'],
  [47 * hour, '47 hours ago', 'il y a 47 heures'],
  [12.6 * day, '12 days ago', 'il y a 12 jours'],
  [61 * day, '2 months ago', 'il y a 2 mois'],
  [800 * day, '2 years ago', 'il y a 2 ans'],
])('an age of %d ms', (age, english, french) => {
  expect(plain(formatAgo(age, 'en'))).toBe(english);
  expect(plain(formatAgo(age, 'fr'))).toBe(french);
});

test.each([
  [-5, '1 minute', '1 minute'],
  [90_000, '1 minute', '1 minute'],
  [48 * hour, '2 days', '2 jours'],
  [12.9 * day, '12 days', '12 jours'],
  [23 * 31 * day, '23 months', '23 mois'],
  [731 * day, '2 years', '2 ans'],
])('a span of %d ms', (span, english, french) => {
  expect(plain(formatSpan(span, 'en'))).toBe(english);
  expect(plain(formatSpan(span, 'fr'))).toBe(french);
});

test('a day without its year', () => {
  const moment = new Date(2026, 10, 18, 12).getTime();
  expect(plain(formatDay(moment, 'en'))).toBe('Nov 18');
  expect(plain(formatDay(moment, 'fr'))).toBe('18 nov.');
});
