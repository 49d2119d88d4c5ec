import { expect, test } from 'vitest';
import { stepTowards } from './useSeen';
import type { Detail } from './viewport';

const nodes = (count: number, detail: Detail = 'card', from = 0) =>
  new Map(Array.from({ length: count }, (_, index) => [`n${String(from + index)}`, detail]));

function stepsTo(shown: ReadonlyMap<string, Detail>, wanted: ReadonlyMap<string, Detail>) {
  const sizes: number[] = [];
  let now = shown;
  for (let next = stepTowards(now, wanted); next !== now; next = stepTowards(now, wanted)) {
    now = next;
    sizes.push(now.size);
  }
  return { now, sizes };
}

test('nodes come into the page a few with each frame, until all are there', () => {
  const { now, sizes } = stepsTo(new Map(), nodes(60));
  expect(sizes).toEqual([24, 48, 60]);
  expect([...now]).toEqual([...nodes(60)]);
});

test('those that are no longer wanted go, twice as many with each frame', () => {
  expect(stepsTo(nodes(100), new Map()).sizes).toEqual([52, 4, 0]);
});

test('how much each shows changes over several frames too', () => {
  const { now, sizes } = stepsTo(nodes(30, 'name'), nodes(30, 'card'));
  expect(sizes).toEqual([30, 30]);
  expect(new Set(now.values())).toEqual(new Set(['card']));
});

test('when all is as wanted, nothing is made anew', () => {
  const shown = nodes(5);
  expect(stepTowards(shown, nodes(5))).toBe(shown);
});
