import { expect, test } from 'vitest';
import { deletionsKey, rollbacksKey, followUpsKey, hasRuns, browserRunPrefix } from './runKeys';
import { signOut } from '../session/session';
import { signedInCloud } from '../../testing/cloud';

const own = (key: string) => `${browserRunPrefix(key, 'user-1')}run-1`;

test.each<[string, 'storage' | 'memory', string, boolean]>([
  ['a rollback of the tab', 'storage', rollbacksKey, true],
  ['a deletion of the tab', 'storage', deletionsKey, true],
  ['a rollback that was left', 'memory', own(rollbacksKey), true],
  ['a deletion that was left', 'memory', own(deletionsKey), true],
  ['a follow-up that was left', 'memory', own(followUpsKey), true],
  [
    'what another person left',
    'memory',
    `${browserRunPrefix(rollbacksKey, 'user-10')}run-1`,
    false,
  ],
  ['a key that only begins alike', 'memory', 'cairn.rollbacksOfOld.user-1.run-1', false],
])('%s counts as a run: %s, %s, %j', async (_, place, key, isRun) => {
  const { cloud } = await signedInCloud();
  expect(hasRuns(cloud)).toBe(false);
  cloud[place].setItem(key, '{}');
  expect(hasRuns(cloud)).toBe(isRun);
});

test('runs of a person are not shown while nobody is signed in', async () => {
  const { cloud } = await signedInCloud();
  cloud.memory.setItem(own(rollbacksKey), '{}');
  await signOut(cloud);
  expect(hasRuns(cloud)).toBe(false);
});
