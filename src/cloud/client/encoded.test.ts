import { describe, expect, test } from 'vitest';
import { withPlainTexts } from './encoded';

const plain = (document: unknown) => withPlainTexts(document, JSON.stringify(document));

describe('an answer whose texts are encoded', () => {
  test.each([
    [
      { id: '0b8f%2D1e', name: 'a%20b%2Fc', size: 5 },
      { id: '0b8f-1e', name: 'a b/c', size: 5 },
    ],
    [{ name: '100%25%20%C3%A9' }, { name: '100% é' }],
    [{ name: 'été%20%2D%20hiver' }, { name: 'été - hiver' }],
    [
      { id: '1%2D2', created: '2026-11-22T12:00:00+0530', list: ['a%2Db', 'c', true] },
      { id: '1-2', created: '2026-11-22T12:00:00+0530', list: ['a-b', 'c', true] },
    ],
    [
      { id: '1%2D2', kind: 'IN_PROGRESS' },
      { id: '1-2', kind: 'IN_PROGRESS' },
    ],
  ])('%j is read as %j', (given, meant) => {
    expect(plain(given)).toEqual(meant);
  });
});

describe('an answer whose texts are as they are', () => {
  test.each([
    { id: '0b8f-1e', name: '100%25' },
    { id: '0b8f1e', name: 'a %2D b' },
    { name: '100%' },
    { name: 'plain' },
    { id: '1-2', name: '%2D', created: '2026-11-22T12:00:00+0000' },
    {},
  ])('%j stays so', (given) => {
    expect(plain(given)).toEqual(given);
  });

  test('a text that was not escaped stays as it is', () => {
    expect(plain({ name: '%E9%20' })).toEqual({ name: '%E9%20' });
  });
});
