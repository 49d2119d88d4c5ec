import type { Account, Job, Owned, State, UserRecord } from './model';
import type { Args } from './wire/params';
import type { Json } from './wire/wire';
import { writeDate } from './wire/wire';

/** The cloud at a moment, ms since 1970. What is due by then is done. */
export interface CommandContext {
  readonly state: State;
  readonly now: number;
}

/** One call: the cloud, the caller and the parameters. */
export interface CommandCall extends CommandContext {
  readonly user: UserRecord;
  readonly account: Account;
  readonly command: string;
  readonly args: Args;
  /** Makes the address of a simulated screen from a one-time token. */
  readonly consoleUrl: (token: string) => string;
}

/** The one server of the cloud. */
export const managementServer = { id: '4f6d1d2a-6c55-4a3e-9f0e-0a1b2c3d4e5f', name: 'practice' };

/** A moment as the server writes it. */
export function date(context: CommandContext, ms: number | undefined): string | undefined {
  return ms === undefined ? undefined : writeDate(ms, context.state.meta.settings.utcOffsetMinutes);
}

/** The fields for the owner of a resource. */
export function ownerFields(state: State, owned: Owned): { [key: string]: Json | undefined } {
  const account = state.collections.accounts.get(owned.accountId);
  const project =
    owned.projectId === undefined ? undefined : state.collections.projects.get(owned.projectId);
  const domain = state.collections.domains.get(project?.domainId ?? account?.domainId ?? '');
  return {
    account: project === undefined ? account?.name : undefined,
    projectid: project?.id,
    project: project?.name,
    domainid: domain?.id,
    domain: domain?.name,
    domainpath: domain?.path,
  };
}

/** The first pending job on each resource, by its id. Jobs of VM snapshots are on no row. */
export function runningJobs(state: State): ReadonlyMap<string, Job> {
  const pending = new Map<string, Job>();
  for (const job of state.collections.jobs.values()) {
    if (job.status !== 0 || job.instanceType === 'VmSnapshot') continue;
    if (!pending.has(job.instanceId)) pending.set(job.instanceId, job);
  }
  return pending;
}

/** `jobid` and `jobstatus` of a resource that a pending job acts on. */
export function jobFields(job: Job | undefined): { jobid?: string; jobstatus?: number } {
  return job === undefined ? {} : { jobid: job.id, jobstatus: job.status };
}
