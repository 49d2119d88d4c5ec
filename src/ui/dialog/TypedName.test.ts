import { expect, test } from 'vitest';
import { matchesName, visibleText } from './TypedName';

test.each([
  ['before-upgrade', 'before-upgrade', true],
  [' before-upgrade ', 'before-upgrade', true],
  ['Before-Upgrade', 'before-upgrade', false],
  ['before', 'before-upgrade', false],
  ['', 'before-upgrade', false],
  ['e\u0301tat', '\u00e9tat', true],
  ['two blanks', 'two  blanks', true],
  ['no break', 'no\u00a0break', true],
  ['one line', 'one\n line', true],
  ['abcexe.png', 'abc\u202eexe.png', true],
  ['ab', 'a\u200b\u0007\ufeffb', true],
  ['a b', 'ab', false],
  ['', '   ', false],
  ['  ', '\u200b\u00a0', false],
])('%j typed for %j: %j', (typed, name, right) => {
  expect(matchesName(typed, name)).toBe(right);
});

test('a name without visible text can never be typed', () => {
  expect(visibleText(' \u00a0\u202e\u3164\u200d')).toBe('');
});
