import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeList } from '../lists/list';
import { allowancesOf, isNearLimit, left, type Limit } from './limitedResources';
import { limitReason, reasonFor } from '../../resources/rules/reasons';
import {
  sampleInstance,
  sampleSnapshot,
  sampleTemplate,
  sampleVolume,
} from '../../testing/samples';
import { instanceStates, snapshotStates, volumeStates } from '../states';

test('only what the cloud counts is counted', () => {
  const volumes = wholeList(volumeStates.map((state) => sampleVolume({ state })));
  const snapshots = wholeList([
    ...snapshotStates.map((state) => sampleSnapshot({ state })),
    sampleSnapshot({ intervalType: 'FROM_GROUP' }),
  ]);
  const limits = wholeList<Limit>([
    { resource: 'instances', max: 40 },
    { resource: 'volumes', max: 80 },
    { resource: 'snapshots', max: 120 },
    { resource: 'templates', max: 30 },
  ]);
  const instances = wholeList(instanceStates.map((state) => sampleInstance({ state })));
  const templates = wholeList([sampleTemplate()]);
  expect(allowancesOf(limits, { instances, volumes, snapshots, templates })).toEqual({
    instances: { used: instanceStates.length - 3, max: 40 },
    volumes: { used: volumeStates.length - 3, max: 80 },
    snapshots: { used: snapshotStates.length - 3, max: 120 },
    templates: { used: 1, max: 30 },
  });
});

const limit = (resource: Limit['resource'], max: number) => wholeList([{ resource, max }]);
const row = { command: 'listVolumes', field: 'volume[0].state', links: {} };

test('usage is unknown without a limit or without a list', () => {
  expect(allowancesOf(limit('snapshots', 5), { volumes: wholeList([]) })).toEqual({});
});

test('a limit whose list could not be read is not known', () => {
  expect(allowancesOf(limit('volumes', 5), { volumes: 'failed' })).toEqual({ volumes: 'notKnown' });
});

test('a limit of nothing is known without counting', () => {
  const known = { volumes: { used: 0, max: 0 } };
  expect(allowancesOf(limit('volumes', 0), {})).toEqual(known);
  expect(allowancesOf(limit('volumes', 0), { volumes: 'failed' })).toEqual(known);
});

test('a limit whose row cannot be read is not known, those beside it are', () => {
  const limits = { ...limit('volumes', 5), unreadable: [row] };
  expect(allowancesOf(limits, { volumes: wholeList([]) })).toEqual({
    instances: 'notKnown',
    volumes: { used: 0, max: 5 },
    snapshots: 'notKnown',
    templates: 'notKnown',
  });
});

test.each([
  ['fewer than the limit with them: there is room', 1, 5, undefined],
  ['as many as the limit with them: not known', 4, 5, 'notKnown'],
  ['as many as the limit without them: it is reached', 5, 5, { used: 5, max: 5 }],
])('of volumes that cannot all be read, %s', (_, count, max, expected) => {
  const items = Array.from({ length: count }, (_, index) => sampleVolume({ id: `v${index}` }));
  const volumes = { ...wholeList(items), unreadable: [row] };
  expect(allowancesOf(limit('volumes', max), { volumes }).volumes).toEqual(expected);
});

test.each([
  [20, 20, reasonFor('limitReached', { resource: 'volumes', max: 20, over: 1 })],
  [22, 20, reasonFor('limitReached', { resource: 'volumes', max: 20, over: 3 })],
  [0, 0, reasonFor('limitZero', { resource: 'volumes' })],
  [5, 0, reasonFor('limitZero', { resource: 'volumes' })],
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

test('the rest of a limit is never negative', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (used, max) => {
      expect(left({ used, max })).toBe(used >= max ? 0 : max - used);
    }),
  );
});
