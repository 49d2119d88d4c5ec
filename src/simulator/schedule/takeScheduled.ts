import type { SnapshotPolicyRecord, State } from '../model';
import type { CommandContext } from '../commandContext';
import type { Timer } from '../jobs';
import { works } from '../commands';
import { allocateSnapshot, refuseSnapshot, snapshotJob } from '../commands/snapshots';
import { submit } from '../jobs';
import { change, remove } from '../store';
import { Args } from '../wire/params';
import { ApiError } from '../wire/wire';
import { runAfter } from './nextRun';
import { systemUser } from './retention';

function firstDue(state: State): SnapshotPolicyRecord | undefined {
  let first: SnapshotPolicyRecord | undefined;
  for (const policy of state.collections.snapshotPolicies.values())
    if (first === undefined || policy.nextRun < first.nextRun) first = policy;
  return first;
}

/** Takes a scheduled snapshot. One that the engine refuses at that moment is left out: the next comes in its turn. */
function take(context: CommandContext, policy: SnapshotPolicyRecord): void {
  const { state } = context;
  const volume = state.collections.volumes.get(policy.volumeId);
  if (volume === undefined) {
    remove(state, 'snapshotPolicies', policy.id);
    return;
  }
  const { intervalType, schedule, timeZone } = policy;
  const next = runAfter(intervalType, schedule, timeZone, context.now);
  change(state, 'snapshotPolicies', policy.id, { nextRun: next ?? Infinity });
  try {
    refuseSnapshot(state, volume);
  } catch (error) {
    if (error instanceof ApiError) return;
    throw error;
  }
  const id = allocateSnapshot(context, volume, { intervalType });
  const call = {
    ...context,
    user: { id: systemUser },
    account: { id: volume.accountId },
    args: new Args({ volumeid: volume.id, policyid: policy.id }),
  };
  submit(call, 'createSnapshot', works, snapshotJob(volume, id));
}

/** Takes the scheduled snapshots as the clock moves. */
export const schedules: Timer = {
  due: (state) => firstDue(state)?.nextRun,
  run(context) {
    const policy = firstDue(context.state);
    if (policy !== undefined) take(context, policy);
  },
};
