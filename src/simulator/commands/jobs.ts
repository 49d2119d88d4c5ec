import type { Job } from '../model';
import type { CommandHandler, SyncCommand } from './command';
import type { CommandCall } from '../commandContext';
import type { JsonObject } from '../wire/wire';
import { hasKeyword, listAnswer } from '../wire/paging';
import { listScope, mayUse } from '../scope';
import { isCommand, signatures } from '../wire/signatures';
import { find } from '../store';
import { databaseNumber, denied, dump } from '../wire/wire';
import { date, managementServer } from '../commandContext';

/** Server that runs a pending job. */
const runner = {
  managementserverid: managementServer.id,
  managementservername: managementServer.name,
};

function jobView(call: CommandCall, job: Job): JsonObject {
  const account = call.state.collections.accounts.get(job.accountId);
  const domain =
    account === undefined ? undefined : call.state.collections.domains.get(account.domainId);
  const { result } = job;
  const failed = result !== undefined && 'code' in result;
  return {
    accountid: job.accountId,
    account: account?.name,
    domainid: domain?.id,
    domainpath: domain?.path,
    userid: job.userId,
    cmd: isCommand(job.command) ? signatures[job.command].javaClass : job.command,
    jobstatus: job.status,
    jobprocstatus: 0,
    jobresultcode: failed ? result.code : 0,
    jobresulttype: result === undefined ? undefined : 'object',
    jobresult: result === undefined ? undefined : resultView(result),
    jobinstancetype: job.instanceType === 'None' ? undefined : job.instanceType,
    // The engine's view of jobs names no VM snapshot, and no template that could not be created.
    jobinstanceid:
      job.instanceType === 'None' ||
      job.instanceType === 'VmSnapshot' ||
      (failed && job.command === 'createTemplate')
        ? undefined
        : job.instanceId,
    ...(job.status === 0 ? runner : {}),
    created: date(call, job.created),
    completed: date(call, job.completed),
    jobid: job.id,
  };
}

function resultView(result: NonNullable<Job['result']>): JsonObject {
  return 'code' in result
    ? { errorcode: result.code, errortext: result.text }
    : JSON.parse(result.json);
}

const queryAsyncJobResult: SyncCommand = {
  run(call) {
    const job = find(call.state, 'jobs', call.args.must('jobid'));
    if (!mayUse(call, { accountId: job.accountId })) {
      const who = dump('Account', call.account.id, { accountName: call.account.name });
      throw denied(`${who} is not authorized to see job id=${databaseNumber(job.id)}`);
    }
    return jobView(call, job);
  },
};

const listAsyncJobs: SyncCommand = {
  run(call) {
    const { args, state } = call;
    const mine = listScope(call);
    const from = args.date('startdate');
    const found = [...state.collections.jobs.values()].filter(
      (job) =>
        job.status === 0 &&
        mine({ accountId: job.accountId }) &&
        (from === undefined || job.created >= from) &&
        hasKeyword(args, isCommand(job.command) ? signatures[job.command].javaClass : job.command),
    );
    return listAnswer('asyncjobs', found, args, state.meta.settings, (job) => jobView(call, job));
  },
};

/** Asking about jobs (CloudStack rules §3). */
export const jobCommands = { queryAsyncJobResult, listAsyncJobs } satisfies Record<
  string,
  CommandHandler
>;
