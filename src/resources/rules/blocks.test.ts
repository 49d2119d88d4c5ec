import { expect, test } from 'vitest';
import type { RecoveryPointType } from '../../cloud/types';
import { blockedByPoints, pointsEffect, whatPointsBlock, type BlockedByPoints } from './blocks';

const always: readonly BlockedByPoints[] = [
  'attach',
  'detach',
  'revert',
  'network',
  'reinstall',
  'move',
];

// CloudStack rules §9.
test.each<[string | undefined, RecoveryPointType[], BlockedByPoints[], BlockedByPoints[]]>([
  ['XenServer', ['Disk'], ['resize'], []],
  ['VMware', ['DiskAndMemory', 'Disk'], ['resize'], []],
  ['KVM', ['DiskAndMemory'], ['resize'], []],
  ['KVM', ['Disk', 'DiskAndMemory'], ['resize'], []],
  ['KVM', ['Disk'], [], ['resize', 'snapshot']],
  // Unknown: the cloud decides on actions that only one hypervisor allows.
  [undefined, ['Disk'], [], ['resize', 'snapshot']],
  [undefined, ['Disk', 'DiskAndMemory'], ['resize'], []],
])('%s with %j', (hypervisor, types, besides, mayStop) => {
  const blocks = whatPointsBlock(
    types.map((type) => ({ type })),
    hypervisor,
  );
  expect(new Set(blocks.stops)).toEqual(new Set([...always, ...besides]));
  expect(blocks.mayStop).toEqual(mayStop);
});

test('without points nothing is blocked', () => {
  for (const action of blockedByPoints) expect(pointsEffect(action, [], 'KVM')).toBeUndefined();
  expect(whatPointsBlock([], 'KVM')).toEqual({ stops: [], mayStop: [] });
});
