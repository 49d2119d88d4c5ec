import * as v from 'valibot';
import { command, listCommand } from '../client/command';
import { chosenText, lenient, maybe, moment } from '../client/schema';

/** First answer of an async command: its job, and the resource that it creates, if any (CloudStack rules §3). */
export const started = v.object({ jobid: v.string(), id: maybe(v.string()) });

const job = {
  jobid: v.string(),
  cmd: lenient(v.string()),
  userid: lenient(v.string()),
  jobstatus: v.number(),
  jobinstancetype: lenient(v.string()),
  jobinstanceid: lenient(v.string()),
  created: lenient(moment),
};

/** A job of the engine; `jobresult` has a schema of its own once the job has ended. */
export const queryAsyncJobResult = command(
  'queryAsyncJobResult',
  ['jobid'],
  v.object({ ...job, completed: lenient(moment), jobresult: v.optional(v.unknown()) }),
);

const listedJob = v.object(job);
export type ListedJob = v.InferOutput<typeof listedJob>;

export const listAsyncJobs = listCommand('listAsyncJobs', [], 'asyncjobs', listedJob);

const failure = v.object({ errortext: v.string() });
const made = v.object({
  id: v.string(),
  name: maybe(chosenText),
  displayname: maybe(chosenText),
});

/** The engine's own words in the result of a job that failed. */
export function failureText(result: unknown): string | undefined {
  return v.is(failure, result) ? result.errortext : undefined;
}

/** The entity in the result of a job that succeeded, under `virtualmachine`, `volume`, `snapshot`, `vmsnapshot` or `template`. */
export function createdEntity(result: unknown): { id: string; name: string } | undefined {
  if (typeof result !== 'object' || result === null) return undefined;
  for (const value of Object.values(result)) {
    const entity = v.safeParse(made, value);
    if (entity.success) {
      const { id, name, displayname } = entity.output;
      return { id, name: displayname ?? name ?? '' };
    }
  }
  return undefined;
}

const withPassword = v.object({ password: v.pipe(v.string(), v.nonEmpty()) });

/** The password that a first start gave an instance: no other answer of the engine has it (CloudStack rules §11). */
export function newPassword(result: unknown): string | undefined {
  if (typeof result !== 'object' || result === null) return undefined;
  for (const value of Object.values(result)) if (v.is(withPassword, value)) return value.password;
  return undefined;
}
