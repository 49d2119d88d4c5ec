import { expect, test } from 'vitest';
import { formatAgo, formatDay } from './relativeTime';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ');
const minute = 60_000;
const day = 24 * 60 * minute;

test.each([
  [-5 * minute, '1 minute ago', 'il y a 1 minute'],
  [0, '1 minute ago', 'il y a 1 minute'],
  [59.9 * minute, '59 minutes ago', 'il y a 59 minutes'],
  [60 * minute, '1 hour ago', 'il y a 1 heure'],
  [12.6 * day, '12 days ago', 'il y a 12 jours'],
  [59 * day, '59 days ago', 'il y a 59 jours'],
  [61 * day, '2 months ago', 'il y a 2 mois'],
  [800 * day, '2 years ago', 'il y a 2 ans'],
])('an age of %d ms', (age, english, french) => {
  expect(plain(formatAgo(age, 'en'))).toBe(english);
  expect(plain(formatAgo(age, 'fr'))).toBe(french);
});

test('a day without its year', () => {
  const moment = new Date(2026, 10, 18, 12).getTime();
  expect(plain(formatDay(moment, 'en'))).toBe('Nov 18');
  expect(plain(formatDay(moment, 'fr'))).toBe('18 nov.');
});
