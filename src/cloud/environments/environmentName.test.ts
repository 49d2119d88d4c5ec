import { expect, test } from 'vitest';
import type { Text } from '../../i18n/text';
import { en, fr } from '../../testing/texts';
import { environmentName, pageEnvironmentName } from './environmentName';

const id = '3f2a1b0c-1111-4222-8333-444455556666';
const english: Text = (key) => String(en[key]);
const french: Text = (key) => String(fr[key]);

test.each([
  ['Laboratory', english, 'Laboratory'],
  ['Default', english, 'Default (3f2a1b0c)'],
  ['default\u200b ', english, 'default\u200b  (3f2a1b0c)'],
  ['All environments', english, 'All environments (3f2a1b0c)'],
  ['Par défaut', english, 'Par défaut'],
  ['Par défaut', french, 'Par défaut (3f2a1b0c)'],
])('a project called %j is distinguished from the other environments', (name, t, expected) => {
  const project = { id, name };
  expect(environmentName(t, project)).toBe(expected);
  expect(pageEnvironmentName(t, { kind: 'project', id }, project)).toBe(expected);
});

test('what belongs to no project is in Default', () => {
  expect(environmentName(english, undefined)).toBe('Default');
});
