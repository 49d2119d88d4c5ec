import type { Id } from '../model';
import type { NewJob, JobWork } from '../jobs';
import type { JsonObject } from '../wire/wire';
import type { CommandCall } from '../commandContext';

/** A command that is answered immediately; returns the content of the envelope. */
export interface SyncCommand {
  run(call: CommandCall): JsonObject;
}

/** A command that a job runs. */
export interface AsyncCommand {
  /** Immediate checks, and what is created immediately (`created`: the id in the answer). */
  prepare(call: CommandCall): NewJob & { created?: Id };
  work: JobWork;
}

export type CommandHandler = SyncCommand | AsyncCommand;
