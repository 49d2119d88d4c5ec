import type { Call } from '../client/calls';
import type { NamedEnvironment } from '../environments/environment';
import { CloudError, certaintyOf } from '../client/errors';
import type { TaskGroup, TaskSize } from '../types';
import type { Trace } from './trace';
import type { ResourceKind, Subject, Task } from '../types';
import type { Client } from '../client/client';
import type { Cloud } from '../cloud';
import { pendingId, recordingClient, dryRunClient } from '../client/recordedCalls';
import type { FollowUp } from '../tasks/followUp';
import { refreshAtEnd, showEnd } from '../lists/invalidation';
import type { NewTask } from '../tasks/taskTracker';
import type { TaskKind } from '../operations';

/** Answer of the engine to a change: a job, or nothing more because it took effect at once. */
export interface Sent {
  jobId: string | undefined;
  /** Id of the resource being created, if any. */
  entityId: string | undefined;
}

/** A change that a person requests from the cloud. */
export interface Change<Input> {
  kind: TaskKind;
  /** Resource that it acts on. */
  subject(input: Input, sent: Sent): Subject;
  /** Environment of its resource, or of the one that it creates; none: *Default*. */
  environment(input: Input): NamedEnvironment | undefined;
  /** The instance that it occupies. */
  instanceId?(input: Input): string | undefined;
  /** Trace by which it is recognised; undefined where nothing shows its effect. */
  trace(input: Input): Trace | undefined;
  /** Resource that it creates: the kind, and its name until the engine gives one. */
  creates?: { kind: ResourceKind; name(input: Input): string };
  /** Size class of the task, which with its kind decides its duration. */
  size?(input: Input): TaskSize;
  /** Change to send once it has succeeded. */
  followUp?(input: Input): FollowUp | undefined;
  send(client: Client, input: Input): Promise<Sent>;
  /** Stores knowledge from a refusal for the next time. */
  learn?(cloud: Cloud, error: unknown, input: Input): void;
}

/** For `send`: an answer that names a job. */
export function answeredByJob({ jobid, id }: { jobid: string; id: string | undefined }): Sent {
  return { jobId: jobid, entityId: id };
}

/** For `send`: an answer that reports a completed change. */
export function doneAtOnce(): Sent {
  return { jobId: undefined, entityId: undefined };
}

interface RunOptions {
  /** True where this tab sends more after it, besides its own follow-up, and follows the result itself. */
  followed?: boolean;
  /** Trace by which it is recognised, relative to the present resources. */
  trace?: Trace | undefined;
  /** Of several that the person had done at once. */
  group?: TaskGroup | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Sends a change and follows it as a task. It is never sent twice, and not at all once `signal` has aborted. Fails
 * with CloudError where it was not carried out, or where that is not known (`effect`).
 */
export async function runChange<Input>(
  cloud: Cloud,
  change: Change<Input>,
  input: Input,
  { followed = false, trace = change.trace(input), group, signal }: RunOptions = {},
): Promise<Task> {
  signal?.throwIfAborted();
  const { generation } = cloud.session.current();
  const asTask = (sent: Sent): NewTask => ({
    jobId: sent.jobId,
    kind: change.kind,
    subject: change.subject(input, sent),
    environment: change.environment(input),
    instanceId: change.instanceId?.(input),
    result:
      change.creates === undefined || sent.entityId === undefined
        ? undefined
        : { kind: change.creates.kind, id: sent.entityId, name: change.creates.name(input) },
    size: change.size?.(input),
    followUp: change.followUp?.(input),
    followed,
    calls,
    trace: followed ? undefined : trace,
    group,
  });
  let record: string | undefined;
  const { client, calls } = recordingClient(cloud.client, () => {
    if (!followed) record ??= cloud.tasks.record(asTask(doneAtOnce()));
  });
  let sent: Sent;
  try {
    sent = await change.send(client, input);
  } catch (error) {
    change.learn?.(cloud, error, input);
    if (error instanceof CloudError && error.kind === 'gone')
      void refreshAtEnd(cloud.queryClient, change.kind);
    if (record !== undefined) return cloud.tasks.settle(record, error);
    if (certaintyOf(error) !== 'certain') void cloud.tasks.discover();
    throw error;
  }
  // Already done: announced once the page shows it.
  if (sent.jobId === undefined) {
    const isGone = change.kind === 'deleteVolume';
    await showEnd(cloud, change.kind, isGone ? change.subject(input, sent).id : undefined);
  }
  // A task of one person must not appear in the next person's list.
  if (cloud.session.current().generation !== generation)
    throw new CloudError('sessionEnded', { command: change.kind });
  return cloud.tasks.add(asTask(sent), record);
}

/** The calls of a change and of its follow-ups. Sends nothing. */
export async function dryRun<Input>(
  cloud: Cloud,
  change: Change<Input>,
  input: Input,
): Promise<readonly Call[]> {
  const { client, calls } = dryRunClient(cloud.client);
  await change.send(client, input);
  const made = change.creates
    ? { kind: change.creates.kind, id: pendingId, name: '' }
    : change.subject(input, doneAtOnce());
  await dryRunFollowUp(cloud, client, change.followUp?.(input), made);
  return calls;
}

async function dryRunFollowUp(
  cloud: Cloud,
  door: Client,
  followUp: FollowUp | undefined,
  made?: Subject,
): Promise<void> {
  const step = followUp && cloud.resources.followUpStep(followUp, made);
  if (step === undefined) return;
  await door.change(...step.request);
  await dryRunFollowUp(cloud, door, step.then);
}

/** The calls of a follow-up that follows nothing. Sends nothing. */
export async function callsOfFollowUp(cloud: Cloud, followUp: FollowUp): Promise<readonly Call[]> {
  const { client, calls } = dryRunClient(cloud.client);
  await dryRunFollowUp(cloud, client, followUp);
  return calls;
}
