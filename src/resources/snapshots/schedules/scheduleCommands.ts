import * as v from 'valibot';
import { command, listCommand } from '../../../cloud/client/command';
import { shownText } from '../../../cloud/client/schema';
import { visibleName } from '../../../cloud/lists/names';
import { parseScheduleTime, scheduleKinds, type SnapshotSchedule } from './schedule';

const schedule = v.pipe(
  v.object({
    id: v.string(),
    volumeid: v.string(),
    volumename: shownText,
    // The engine's number of the kind: 0 is hourly, 3 monthly.
    intervaltype: v.picklist([0, 1, 2, 3]),
    schedule: v.string(),
    maxsnaps: v.pipe(v.number(), v.integer(), v.minValue(0)),
    timezone: v.string(),
  }),
  v.transform((policy): SnapshotSchedule => {
    const kind = scheduleKinds[policy.intervaltype];
    return {
      id: policy.id,
      ...visibleName(policy.volumeid, policy.volumename),
      volumeId: policy.volumeid,
      kind,
      time: parseScheduleTime(kind, policy.schedule),
      timeZone: policy.timezone,
      keep: policy.maxsnaps,
    };
  }),
);

export const listSnapshotPolicies = listCommand(
  'listSnapshotPolicies',
  ['listall', 'projectid', 'volumeid'],
  'snapshotpolicy',
  schedule,
);

/** Answers at once; a second one of a kind replaces the first. */
export const createSnapshotPolicyCommand = command(
  'createSnapshotPolicy',
  ['volumeid', 'intervaltype', 'schedule', 'timezone', 'maxsnaps'],
  v.object({}),
);

/** Answers at once. */
export const deleteSnapshotPoliciesCommand = command(
  'deleteSnapshotPolicies',
  ['id'],
  v.object({}),
);
