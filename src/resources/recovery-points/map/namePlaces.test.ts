import { expect, test } from 'vitest';
import { placeNames } from './namePlaces';

/** Cards of 256 × 92 px, as seen at a tenth of their size. */
const at = (x: number, y: number) => ({ x, y, width: 256, height: 92 });
const names = (places: Record<string, [number, number]>, ids: readonly string[], zoom = 0.1) =>
  placeNames(ids, new Map(Object.entries(places).map(([id, [x, y]]) => [id, at(x, y)])), zoom).map(
    ({ id, side }) => `${id} ${side}`,
  );

test('a name is below its dot, if that is free', () => {
  expect(names({ a: [0, 0], b: [0, -400] }, ['a'])).toEqual(['a below']);
});

test('else beside it, away from other dots', () => {
  expect(names({ a: [0, 0], b: [0, 132] }, ['a'])).toEqual(['a right']);
  expect(names({ a: [0, 0], b: [0, 132], c: [280, 0] }, ['a'])).toEqual(['a left']);
});

test('without space, no name', () => {
  expect(names({ a: [0, 0], b: [0, 132], c: [280, 0], d: [-280, 0] }, ['a'])).toEqual([]);
});

test('requested names come first, each once, and none covers another', () => {
  const places: Record<string, [number, number]> = { a: [0, 0], b: [280, 0] };
  expect(names(places, ['b', 'a', 'b', 'gone'])).toEqual(['b below', 'a left']);
});
