import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asHostName, hostNameProblem } from './hostName';

test.each([
  ['', 'blank'],
  ['web 1', 'characters'],
  ['wéb', 'characters'],
  ['web_1', 'characters'],
  ['1web', 'start'],
  ['-web', 'start'],
  ['web-', 'end'],
  ['w'.repeat(64), 'tooLong'],
  ['w'.repeat(63), undefined],
  ['w', undefined],
  ['Web-01', undefined],
])('%j: %s', (name, problem) => {
  expect(hostNameProblem(name)).toBe(problem);
});

test.each([
  ['Ubuntu 14.04.1 LTS', 'Ubuntu-14-04-1-LTS'],
  ['1 été à Montréal!', 'ete-a-Montreal'],
  ['—', ''],
])('%j becomes %j', (text, name) => {
  expect(asHostName(text)).toBe(name);
});

test('any text becomes a host name, or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const name = asHostName(text);
      if (name !== '') expect(hostNameProblem(name)).toBeUndefined();
    }),
  );
});
