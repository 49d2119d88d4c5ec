import { sendOnce } from '../cloud/changes/sendOnce';
import {
  deleteSchedule,
  setSchedule,
  volumeSchedulesQuery,
} from '../resources/snapshots/schedules/schedules';
import { runToEnd } from './journey';
import type { Case } from './lostAnswerCases';

const plan = {
  kind: 'DAILY',
  time: { minute: 30, hour: 2, day: 1 },
  timeZone: 'America/Toronto',
  keep: 7,
} as const;

const countOf = (policies: Iterable<{ volumeId: string }>, { id }: { id: string }) =>
  [...policies].filter(({ volumeId }) => volumeId === id).length;

/** Changes of schedules whose answers get lost. */
export const scheduleCases: readonly Case[] = [
  {
    name: 'set a schedule',
    async prepare(test) {
      const volume = await test.volume('ROOT-2758');
      const { snapshotPolicies } = test.state.collections;
      return {
        command: 'createSnapshotPolicy',
        send: () => sendOnce(test.cloud, setSchedule, { volume, plan }),
        done: () => countOf(snapshotPolicies.values(), volume),
      };
    },
  },
  {
    name: 'delete a schedule',
    async prepare(test) {
      const { cloud, state } = test;
      const volume = await test.volume('ROOT-2758');
      await runToEnd(test, setSchedule, { volume, plan });
      const { items } = await cloud.queryClient.fetchQuery(volumeSchedulesQuery(cloud, volume));
      const [schedule] = items;
      if (schedule === undefined) throw new Error('no schedule was set');
      return {
        command: 'deleteSnapshotPolicies',
        send: () => sendOnce(cloud, deleteSchedule, { volume, schedule }),
        done: () => (countOf(state.collections.snapshotPolicies.values(), volume) === 0 ? 1 : 0),
      };
    },
  },
];
