import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { tags } from '../client/schema';
import { tagDifference } from './tags';

test.each([
  ['no field', undefined, {}],
  ['none', [], {}],
  ['null', null, {}],
  [
    'two',
    [
      { key: 'a', value: '1' },
      { key: 'b', value: '2', resourcetype: 'Volume' },
    ],
    { a: '1', b: '2' },
  ],
  ['marks of direction', [{ key: 'a', value: 'x\u202ey' }], { a: 'xy' }],
  ['one that cannot be read: all are unknown', [{ key: 'a' }], undefined],
  ['no list', 'a', undefined],
])('tags are read: %s', (_, given, expected) => {
  expect(v.parse(tags, given)).toEqual(expected);
});

describe('the difference of tags', () => {
  test.each([
    ['nothing to do', { a: '1' }, { a: '1' }, [], {}],
    ['a new one', { b: '2' }, { a: '1' }, [], { a: '1' }],
    ['a change: delete and create', { a: '1' }, { a: '2' }, ['a'], { a: '2' }],
    ['one to delete', { a: '1', b: '2' }, { a: undefined }, ['a'], {}],
    ['one that is not there', {}, { a: undefined }, [], {}],
  ])('%s', (_, present, wanted, remove, add) => {
    expect(tagDifference(present, wanted)).toEqual({ remove, add });
  });
});
