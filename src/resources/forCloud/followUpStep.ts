import { creationTrace, stateTrace } from '../../cloud/changes/trace';
import {
  createTagsCommand,
  createTagsParams,
  tagParams,
  tagTrace,
} from '../../cloud/tags/tagCommands';
import type { FollowUp, FollowUpStep } from '../../cloud/tasks/followUp';
import type { Subject } from '../../cloud/types';
import { createSnapshotCommand } from '../snapshots/snapshotCommands';
import { attachVolumeCommand } from '../volumes/volumeCommands';

function tagStep(
  { tags, as, instanceId }: Extract<FollowUp, { kind: 'addTags' }>,
  made: Subject,
): FollowUpStep {
  return {
    about: { kind: as, subject: made, instanceId },
    createsSnapshot: false,
    request: [createTagsCommand, createTagsParams(made, tags)],
    trace: tagTrace(made, tags),
    then: undefined,
  };
}

/** The next command of a follow-up; `made` is the result of the task before it. */
export function followUpStep(
  followUp: FollowUp,
  made: Subject | undefined,
): FollowUpStep | undefined {
  if (followUp.kind === 'addTags') return made && tagStep(followUp, made);
  const { instanceId } = followUp;
  if (followUp.kind === 'attachVolume')
    return (
      made && {
        about: { kind: 'attachVolume', subject: made, instanceId },
        createsSnapshot: false,
        request: [attachVolumeCommand, { id: made.id, virtualmachineid: instanceId }],
        trace: stateTrace('volumes', made.id, { instanceId }, ['Attaching']),
        then: undefined,
      }
    );
  const [volume, ...others] = followUp.volumes.map(({ id, name }): Subject => ({
    kind: 'volume',
    id,
    name,
  }));
  return (
    volume && {
      about: {
        kind: 'createSnapshot',
        subject: volume,
        instanceId,
        size: followUp.volumes[0]?.size,
        batch: { id: followUp.batchId, waiting: others },
      },
      createsSnapshot: true,
      request: [createSnapshotCommand, { volumeid: volume.id, ...tagParams(followUp.tags ?? {}) }],
      trace: creationTrace('snapshots', undefined, volume.id),
      then: others.length === 0 ? undefined : { ...followUp, volumes: others },
    }
  );
}
