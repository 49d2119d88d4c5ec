import { expect, test } from 'vitest';
import { signOut } from '../../../cloud/session/session';
import { signedInCloud } from '../../../testing/cloud';
import { chain } from '../../../testing/samplePoints';
import { wholeList } from '../../../cloud/lists/list';
import { sampleInstance } from '../../../testing/samples';
import { storeLastSeen, loadLastSeen } from './lastSeenStore';
import { treeChanges } from '../runs/treeChanges';

const tree = { instance: sampleInstance(), points: wholeList(chain(3)) };

test('stores a tree as it was seen, until the person signs out', async () => {
  const { cloud } = await signedInCloud();
  expect(loadLastSeen(cloud, 'i1')).toBeUndefined();
  storeLastSeen(cloud, 'i1', { tree, at: 7 });
  storeLastSeen(cloud, 'i1', { tree, at: 8 });
  const kept = loadLastSeen(cloud, 'i1');
  expect(kept?.at).toBe(8);
  expect(kept && treeChanges(kept.tree, tree)).toEqual([]);
  await signOut(cloud);
  expect(loadLastSeen(cloud, 'i1')).toBeUndefined();
});

test('forgets the tree seen longest ago first', async () => {
  const { cloud } = await signedInCloud();
  for (const id of ['a', 'b', 'c', 'd', 'e', 'a', 'f']) storeLastSeen(cloud, id, { tree, at: 1 });
  expect(loadLastSeen(cloud, 'b')).toBeUndefined();
  expect(loadLastSeen(cloud, 'a')).toBeDefined();
});

test('ignores invalid stored data', async () => {
  const { cloud } = await signedInCloud();
  cloud.storage.setItem('cairn.looked', '[{"userId":1}]');
  expect(loadLastSeen(cloud, 'i1')).toBeUndefined();
});
