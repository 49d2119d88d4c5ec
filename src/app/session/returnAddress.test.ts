import fc from 'fast-check';
import { expect, test } from 'vitest';
import { returnAddress } from './returnAddress';

test.each([
  '/volumes',
  '/volumes?filter=ROOT-2755&size=50',
  '/volumes?filter=a%20b%2Fc&panel=tasks',
  '/instances/5e0f8e4e-0000-4000-8000-000000000001/recovery-points?view=list',
  '/instances/a%3Ab/stop',
])('%s is accepted', (asked) => {
  expect(returnAddress(asked)).toBe(asked);
});

test.each([
  null,
  '',
  'volumes',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/volumes//evil.example',
  'https://evil.example/',
  'javascript:alert(1)',
  'data:text/html,evil',
  '/\t/evil.example',
  '/\n/evil.example',
  '\u0000/volumes',
  '/volumes\u0000',
  '/volumes\r\nSet-Cookie: a=b',
  '/volumes?filter=\u0007',
  '/%0d%0aSet-Cookie:%20a=b',
  '/%00',
  '/%2F%2Fevil.example',
  '/%2f/evil.example',
  '/%5Cevil.example',
  '/%09/evil.example',
  '/%',
  '/%E0%A4%A',
  '/\u2028/evil.example',
  ' /volumes',
])('%j goes home', (asked) => {
  expect(returnAddress(asked)).toBe('/instances');
});

test('any requested address leads to this site', () => {
  const part = fc.constantFrom(
    '/',
    '\\',
    '//',
    '%2f',
    '%0a',
    '\t',
    ':',
    '@',
    '?',
    '#',
    '..',
    'evil',
  );
  const asked = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(part).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(asked, (address) => {
      const { origin } = new URL(returnAddress(address), 'https://cloud.example/sign-in');
      expect(origin).toBe('https://cloud.example');
    }),
  );
});
