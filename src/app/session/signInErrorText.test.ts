import { expect, test } from 'vitest';
import { CloudError, type CloudErrorKind } from '../../cloud/client/errors';
import type { Text } from '../../i18n/text';
import { signInErrorText } from './signInErrorText';

const key: Text = (id) => id;
const refused = (kind: CloudErrorKind, text?: string, status?: number) =>
  signInErrorText(new CloudError(kind, { command: 'login', text, status }), key);

test.each<[CloudErrorKind, string | undefined, string]>([
  [
    'accountRefused',
    'Failed to authenticate user ada in domain 1; please provide valid credentials',
    'session.refused',
  ],
  ['accountRefused', undefined, 'session.refused'],
  [
    'accountRefused',
    'User ada (or their account) in domain ROOT is disabled/locked. Please contact the administrator.',
    'session.refused.locked',
  ],
  ['accountRefused', 'Unable to find the domain from the path /nowhere/', 'session.refused.domain'],
  ['accountRefused', 'User is not allowed CloudStack login', 'session.refused.elsewhere'],
  ['sessionEnded', 'Invalid domain id entered, please enter a valid one', 'session.refused'],
  ['maintenance', 'Maintenance or Shutdown has been initiated', 'session.unavailable'],
])('%s with the words %j is said as %s', (kind, text, expected) => {
  expect(refused(kind, text)).toBe(expected);
});

test.each([502, 503, 504])(
  'a proxy whose cloud does not answer, %i, gets the text that sign-in is unavailable',
  (status) => {
    expect(refused('server', undefined, status)).toBe('session.unavailable');
  },
);

test.each<CloudErrorKind>(['offline', 'rateLimited', 'malformed', 'internal'])(
  '%s is no refusal: its own words say more',
  (kind) => {
    expect(refused(kind)).toBeUndefined();
  },
);

test('a fault of our own is no refused sign-in', () => {
  expect(signInErrorText(new Error('broken'), key)).toBeUndefined();
  expect(refused('server', undefined, 500)).toBeUndefined();
});
