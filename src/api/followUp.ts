import type { Subject } from '../domain/types';
import { attachVolumeCommand } from './wire/volume';

/**
 * A change to send once another has succeeded, acting on what that one made.
 * Plain data, so that it survives a reload. A new volume can only be attached by a second command.
 */
export interface FollowUp {
  kind: 'attachVolume';
  instanceId: string;
}

/** What to send for a follow-up about the thing that was made: a command that answers with a job. */
export function followUpRequest({ instanceId }: FollowUp, { id }: Pick<Subject, 'id'>) {
  return [attachVolumeCommand, { id, virtualmachineid: instanceId }] as const;
}
