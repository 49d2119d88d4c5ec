import { expect, test } from 'vitest';
import type { RecoveryPointType } from '../types';
import { blockedByPoints, pointsAgainst, whatPointsBlock, type BlockedByPoints } from './blocks';

const always: readonly BlockedByPoints[] = [
  'attach',
  'detach',
  'revert',
  'network',
  'reinstall',
  'move',
];

// CloudStack rules §9.
test.each<[string, RecoveryPointType[], BlockedByPoints[], BlockedByPoints[]]>([
  ['XenServer', ['Disk'], ['resize'], []],
  ['VMware', ['DiskAndMemory', 'Disk'], ['resize'], []],
  ['KVM', ['DiskAndMemory'], ['resize'], []],
  ['KVM', ['Disk', 'DiskAndMemory'], ['resize'], []],
  ['KVM', ['Disk'], [], ['resize', 'snapshot']],
])('%s with %j', (hypervisor, types, besides, mayStop) => {
  const blocks = whatPointsBlock(
    types.map((type) => ({ type })),
    hypervisor,
  );
  expect(new Set(blocks.stops)).toEqual(new Set([...always, ...besides]));
  expect(blocks.mayStop).toEqual(mayStop);
});

test('where the hypervisor is not known, as elsewhere than on KVM', () => {
  expect(pointsAgainst('resize', [{ type: 'Disk' }], undefined)).toBe('stops');
});

test('without points nothing is blocked', () => {
  for (const action of blockedByPoints) expect(pointsAgainst(action, [], 'KVM')).toBeUndefined();
  expect(whatPointsBlock([], 'KVM')).toEqual({ stops: [], mayStop: [] });
});
