import { expect, test } from 'vitest';
import { runChange } from '../../../cloud/changes/change';
import { put } from '../../../simulator/store';
import { warrenton } from '../../../testing/journey';
import { volumesQuery } from '../../volumes/volumes';
import { schedulesQuery, setSchedule } from './schedules';

const time = { minute: 30, hour: 2, day: 1 };

test('schedules have the shown names of their volumes', async () => {
  const practice = await warrenton();
  const { cloud, state } = practice;
  const twin = await practice.volume('DATA-2756');
  const record = state.collections.volumes.get(twin.id) ?? expect.fail('no volume');
  put(state, 'volumes', { ...record, name: 'DATA-2755' });
  cloud.queryClient.clear();
  const { items } = await cloud.queryClient.fetchQuery(volumesQuery(cloud));
  const named = items.filter(({ name }) => name.startsWith('DATA-2755'));
  expect(new Set(named.map(({ name }) => name)).size).toBe(2);
  for (const volume of named)
    for (const kind of ['DAILY', 'WEEKLY'] as const)
      await runChange(cloud, setSchedule, {
        volume,
        plan: { kind, time, timeZone: 'UTC', keep: 3 },
      });
  const listed = await cloud.queryClient.fetchQuery({ ...schedulesQuery(cloud), staleTime: 0 });
  expect(listed.items.map(({ volumeId, name }) => [volumeId, name])).toEqual(
    listed.items.map(({ volumeId }) => [volumeId, named.find(({ id }) => id === volumeId)?.name]),
  );
  expect(listed.items).toHaveLength(4);
});
