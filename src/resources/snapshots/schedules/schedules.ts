import { doneAtOnce, type Change } from '../../../cloud/changes/change';
import { stateTrace } from '../../../cloud/changes/trace';
import type { Cloud } from '../../../cloud/cloud';
import { ownerParam, scopesOf } from '../../../cloud/environments/scope';
import { uniqueById } from '../../../cloud/lists/fetchAllPages';
import { queryKeysOf } from '../../../cloud/lists/queryKeys';
import { listQuery } from '../../../cloud/lists/listQuery';
import type { Subject, Volume } from '../../../cloud/types';
import { planText, scheduleText, type SchedulePlan, type SnapshotSchedule } from './schedule';
import {
  createSnapshotPolicyCommand,
  deleteSnapshotPoliciesCommand,
  listSnapshotPolicies,
} from './scheduleCommands';

// Rows name no owner: the request alone says whose they are.
export const scheduleSource = {
  resource: 'snapshotSchedules' as const,
  command: listSnapshotPolicies,
  toEntities: (rows: readonly SnapshotSchedule[]) => uniqueById(rows),
  // Those of one volume have its name, and differ by their kind.
  scope: ({ kind }: SnapshotSchedule) => kind,
  refersTo: {
    resource: 'volumes' as const,
    id: ({ volumeId }: SnapshotSchedule) => volumeId,
    rename: (schedule: SnapshotSchedule, name: string): SnapshotSchedule => ({ ...schedule, name }),
  },
  isBusy: () => false,
  dispensable: true,
};

// They change only when somebody changes them.
const once = { refetchInterval: false } as const;

/** The schedules of a volume. */
export function volumeSchedulesQuery(cloud: Cloud, volume: Pick<Volume, 'id' | 'environment'>) {
  const key = queryKeysOf('snapshotSchedules').of(volume.id);
  const request = { volumeid: volume.id, ...ownerParam(volume.environment) };
  return { ...listQuery(cloud, scheduleSource, key, [request]), ...once };
}

/** Every schedule of the environment, in one request. Older clouds list those of one volume only, and refuse it. */
export function schedulesQuery(cloud: Cloud) {
  const key = queryKeysOf('snapshotSchedules').list;
  return { ...listQuery(cloud, scheduleSource, key, scopesOf(cloud.environment)), ...once };
}

interface OfVolume {
  volume: Pick<Volume, 'id' | 'name' | 'environment'>;
}

const ofVolume = {
  environment: ({ volume }: OfVolume) => volume.environment,
  subject: ({ volume: { id, name } }: OfVolume): Subject => ({ kind: 'volume', id, name }),
};

/** Name of a schedule for traces: a volume has one of a kind, and its id is not known before. */
export const scheduleKey = (volumeId: string, kind: SchedulePlan['kind']) => `${volumeId} ${kind}`;

/** Sets the schedule of a kind, replacing an existing one. Takes effect at once. */
export const setSchedule: Change<
  OfVolume & { plan: SchedulePlan & { time: NonNullable<SchedulePlan['time']> } }
> = {
  ...ofVolume,
  kind: 'setSchedule',
  trace: ({ volume, plan }) =>
    stateTrace('snapshotSchedules', scheduleKey(volume.id, plan.kind), { state: [planText(plan)] }),
  async send(client, { volume, plan: { kind, time, timeZone, keep } }) {
    await client.change(createSnapshotPolicyCommand, {
      volumeid: volume.id,
      intervaltype: kind,
      schedule: scheduleText(kind, time),
      timezone: timeZone,
      maxsnaps: keep,
    });
    return doneAtOnce();
  },
};

/** Deletes a schedule. Its snapshots stay. Takes effect at once. */
export const deleteSchedule: Change<OfVolume & { schedule: SnapshotSchedule }> = {
  ...ofVolume,
  kind: 'deleteSchedule',
  trace: ({ volume, schedule }) =>
    stateTrace('snapshotSchedules', scheduleKey(volume.id, schedule.kind), { state: ['gone'] }),
  async send(client, { schedule: { id } }) {
    await client.change(deleteSnapshotPoliciesCommand, { id });
    return doneAtOnce();
  },
};
