import * as v from 'valibot';
import { expect, test } from 'vitest';
import { listSnapshots } from './snapshotCommands';

const row = {
  id: 'snapshot-1',
  name: 'nightly',
  state: 'BackedUp',
  volumeid: 'volume-1',
  volumename: 'DATA-1',
};
const there = { volumeId: 'volume-1', volumeName: 'DATA-1' };
const gone = { volumeId: undefined, volumeName: undefined };

test.each([
  [{ ...row, volumestate: 'Ready' }, there],
  [{ ...row, volumestate: 'Destroy' }, there],
  [{ ...row, volumestate: 'Expunged' }, gone],
  [row, there],
  [{ ...row, volumeid: undefined, volumename: undefined }, gone],
])('of %j, the volume is %j', (wire, expected) => {
  expect(v.parse(listSnapshots.item, wire)).toMatchObject(expected);
});
