import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeList } from './list';
import { allowancesOf, isNearLimit, left, limitReason } from './limits';
import { because } from './reasons';
import { sampleSnapshot, sampleTemplate, sampleVolume } from './samples';
import { snapshotStates, volumeStates } from './states';

test('only what the cloud counts is counted', () => {
  const volumes = wholeList(volumeStates.map((state) => sampleVolume({ state })));
  const snapshots = wholeList([
    ...snapshotStates.map((state) => sampleSnapshot({ state })),
    sampleSnapshot({ intervalType: 'FROM_GROUP' }),
  ]);
  const limits = { volumes: 80, snapshots: 120, templates: 30 };
  expect(
    allowancesOf(limits, { volumes, snapshots, templates: wholeList([sampleTemplate()]) }),
  ).toEqual({
    volumes: { used: volumeStates.length - 3, max: 80 },
    snapshots: { used: snapshotStates.length - 3, max: 120 },
    templates: { used: 1, max: 30 },
  });
});

test('without a limit, or without a list, nothing is known', () => {
  expect(allowancesOf({ volumes: undefined, snapshots: 5 }, { volumes: wholeList([]) })).toEqual(
    {},
  );
});

test('a limit of nothing is known without counting', () => {
  expect(allowancesOf({ volumes: 0 }, {})).toEqual({ volumes: { used: 0, max: 0 } });
});

test.each([
  [20, 20, because('limitReached', { thing: 'volumes', max: 20, over: 1 })],
  [22, 20, because('limitReached', { thing: 'volumes', max: 20, over: 3 })],
  [0, 0, because('limitZero', { thing: 'volumes' })],
  [5, 0, because('limitZero', { thing: 'volumes' })],
])('%i of %i leaves no room for another', (used, max, reason) => {
  expect(limitReason('volumes', { used, max })).toEqual(reason);
});

test.each([
  [0, 120, false],
  [107, 120, false],
  [108, 120, true],
  [120, 120, true],
  [130, 120, true],
  [16, 20, false],
  [17, 20, true],
  [0, 0, true],
])('%i of %i is near the limit: %s', (used, max, expected) => {
  expect(isNearLimit({ used, max })).toBe(expected);
});

test('what is left is never less than nothing', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (used, max) => {
      expect(left({ used, max })).toBe(used >= max ? 0 : max - used);
    }),
  );
});
