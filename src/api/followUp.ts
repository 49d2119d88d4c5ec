import type { Subject } from '../domain/types';
import type { Client } from './client';
import { attachVolumeCommand } from './wire/volume';

/**
 * A change to send once another has succeeded, acting on what that one made.
 * Plain data, so that it survives a reload. A new volume can only be attached by a second command.
 */
export interface FollowUp {
  kind: 'attachVolume';
  instanceId: string;
}

/** Sends a follow-up about the thing that was made; gives the job. */
export async function sendFollowUp(
  client: Client,
  { instanceId }: FollowUp,
  made: Subject,
): Promise<string> {
  const { jobid } = await client.change(attachVolumeCommand, {
    id: made.id,
    virtualmachineid: instanceId,
  });
  return jobid;
}
