import { expect, test } from 'vitest';
import { dryRun, runChange } from '../changes/change';
import { find } from '../../simulator/store';
import { named, warrenton } from '../../testing/journey';
import { snapshotsQuery } from '../../resources/snapshots/snapshots';
import { addTags, changeTags } from './tagChanges';

async function withSnapshot() {
  const opened = await warrenton();
  const { cloud, state } = opened;
  const read = async () =>
    named(
      (await cloud.queryClient.fetchQuery({ ...snapshotsQuery(cloud), staleTime: 0 })).items,
      'api-before-migration',
    );
  const { id, name, environment } = await read();
  const of = { subject: { kind: 'snapshot' as const, id, name }, environment };
  return { ...opened, of, read, tagsNow: () => find(state, 'snapshots', id).tags };
}

test('tags are created, and read again', async () => {
  const { cloud, clock, of, read } = await withSnapshot();
  await runChange(cloud, addTags('savePin'), { ...of, tags: { 'cairn.purpose': 'known good' } });
  await clock.advance(10_000);
  expect(cloud.tasks.list()).toMatchObject([{ kind: 'savePin', outcome: 'succeeded' }]);
  expect((await read()).tags).toEqual({ 'cairn.purpose': 'known good' });
});

test('a value is changed by two tasks, and other tags stay', async () => {
  const { cloud, clock, of, tagsNow } = await withSnapshot();
  await runChange(cloud, addTags('savePin'), { ...of, tags: { a: '1', b: '2' } });
  await clock.advance(10_000);
  await runChange(cloud, changeTags('savePin'), { ...of, remove: ['a'], add: { a: '3' } });
  await clock.advance(10_000);
  expect(cloud.tasks.list().map(({ outcome }) => outcome)).toEqual(Array(3).fill('succeeded'));
  expect(tagsNow()).toEqual([
    { key: 'b', value: '2' },
    { key: 'a', value: '3' },
  ]);
});

test('a second tag of the same key fails, in the words of the cloud', async () => {
  const { cloud, clock, of } = await withSnapshot();
  await runChange(cloud, addTags('savePin'), { ...of, tags: { a: '1' } });
  await clock.advance(10_000);
  await runChange(cloud, addTags('savePin'), { ...of, tags: { a: '2' } });
  await clock.advance(10_000);
  const [last] = cloud.tasks.list();
  expect(last?.outcome).toBe('failed');
  expect(last?.errorText).toMatch(/^tag a already on Snapshot/);
});

test('the calls name keys and values', async () => {
  const { cloud, of } = await withSnapshot();
  const calls = await dryRun(cloud, changeTags('savePin'), {
    ...of,
    remove: ['a'],
    add: { a: '3' },
  });
  expect(calls.map(({ command, params }) => [command, ...params.map(({ name }) => name)])).toEqual([
    ['deleteTags', 'resourceids', 'resourcetype', 'tags[0].key'],
    // The resource is the one of the task before.
    ['createTags', 'resourceids', 'resourcetype', 'tags[0].key', 'tags[0].value'],
  ]);
});
