import type { CommandHandler, SyncCommand } from './command';
import type { PolicyInterval, SnapshotPolicyRecord, VolumeRecord } from '../model';
import type { CommandContext } from '../commandContext';
import type { JsonObject } from '../wire/wire';
import { newId } from '../random';
import { limitsOf } from '../rules/quota';
import { knownZone, nextRun } from '../schedule/nextRun';
import { checkAccess, listScope } from '../scope';
import { find, put, remove } from '../store';
import { matchesParameter, hasKeyword, listAnswer } from '../wire/paging';
import { databaseNumber, dump, invalid } from '../wire/wire';

/** In the engine's order: a row names the interval by its place. */
const intervals: readonly PolicyInterval[] = ['HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY'];

function policyView({ state }: CommandContext, policy: SnapshotPolicyRecord): JsonObject {
  const volume = state.collections.volumes.get(policy.volumeId);
  const zone = state.collections.zones.get(volume?.zoneId ?? '');
  return {
    id: policy.id,
    volumeid: policy.volumeId,
    volumename: volume?.name,
    schedule: policy.schedule,
    intervaltype: intervals.indexOf(policy.intervalType),
    maxsnaps: policy.maxSnaps,
    timezone: policy.timeZone,
    zone: zone === undefined ? [] : [{ id: zone.id, name: zone.name }],
    tags: [],
  };
}

function nameOf({ id, instanceId, name, type }: VolumeRecord): string {
  const instance = instanceId === undefined ? undefined : databaseNumber(instanceId);
  return dump('Volume', id, { instanceId: instance, name, volumeType: type });
}

const createSnapshotPolicy: SyncCommand = {
  run(call) {
    const { args, now, state } = call;
    const volume = find(state, 'volumes', args.must('volumeid'));
    checkAccess(call, volume);
    if (volume.state !== 'Ready')
      throw invalid(
        `VolumeId: ${databaseNumber(volume.id)} is not in Ready state but ${volume.state}. Cannot take snapshot.`,
      );
    const wanted = args.must('intervaltype');
    const intervalType = intervals.find((interval) => interval === wanted.toUpperCase());
    if (intervalType === undefined) throw invalid(`Unsupported interval type ${wanted}`);
    const timeZone = knownZone(args.must('timezone'));
    const schedule = args.must('schedule');
    const next = nextRun(intervalType, schedule, timeZone, now);
    if (next === undefined)
      throw invalid(
        `${nameOf(volume)} has an invalid schedule [${schedule}] for interval type [${wanted}].`,
      );
    const maxSnaps = args.number('maxsnaps') ?? 0;
    const max = state.meta.settings.snapshotMax[intervalType];
    const refused = `maxSnaps [${String(maxSnaps)}] for volume ${nameOf(volume)}`;
    if (maxSnaps <= 0) throw invalid(`${refused} should be greater than 0.`);
    if (maxSnaps > max)
      throw invalid(`${refused} exceeds limit [${String(max)}] for interval type [${wanted}].`);
    const limit = limitsOf(state, volume).snapshot ?? -1;
    if (limit >= 0 && maxSnaps > limit)
      throw invalid(
        `Max number of snapshots shouldn't exceed the domain/${volume.projectId === undefined ? 'account' : 'project'} level snapshot limit`,
      );
    const before = [...state.collections.snapshotPolicies.values()].find(
      (each) => each.volumeId === volume.id && each.intervalType === intervalType,
    );
    const policy = put(state, 'snapshotPolicies', {
      id: before?.id ?? newId(state),
      accountId: volume.accountId,
      projectId: volume.projectId,
      volumeId: volume.id,
      intervalType,
      schedule,
      timeZone,
      maxSnaps,
      nextRun: next,
      created: before?.created ?? now,
    });
    return { snapshotpolicy: policyView(call, policy) };
  },
};

const listSnapshotPolicies: SyncCommand = {
  run(call) {
    const { args, state } = call;
    const mine = listScope(call, args.text('volumeid') === undefined ? 'id' : 'volumeid');
    const is = matchesParameter(args);
    const found = [...state.collections.snapshotPolicies.values()].filter((policy) => {
      const volume = state.collections.volumes.get(policy.volumeId);
      return (
        mine(policy) &&
        volume !== undefined &&
        volume.state !== 'Destroy' &&
        is('id', policy.id) &&
        is('volumeid', policy.volumeId) &&
        hasKeyword(args, volume.name)
      );
    });
    return listAnswer('snapshotpolicy', found.toReversed(), args, state.meta.settings, (policy) =>
      policyView(call, policy),
    );
  },
};

const deleteSnapshotPolicies: SyncCommand = {
  run(call) {
    const { args, state } = call;
    const one = args.text('id');
    const ids = one === undefined ? args.list('ids') : [one];
    if (ids.length === 0) throw invalid('There are no policy ids');
    const policies = ids.map((id) => find(state, 'snapshotPolicies', id));
    for (const policy of policies) checkAccess(call, policy);
    for (const { id } of policies) remove(state, 'snapshotPolicies', id);
    return { success: true };
  },
};

/** Schedules of snapshots (CloudStack rules §10). */
export const snapshotPolicyCommands = {
  createSnapshotPolicy,
  listSnapshotPolicies,
  deleteSnapshotPolicies,
} satisfies Record<string, CommandHandler>;
