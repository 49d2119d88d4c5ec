import type { Id } from '../model';
import type { NewJob, JobWork } from '../jobs';
import type { JsonObject } from '../wire/wire';
import type { CommandCall } from '../world';

/** A command that is answered at once; gives what stands inside the envelope. */
export interface SyncCommand {
  run(call: CommandCall): JsonObject;
}

/** A command that a job carries out. */
export interface AsyncCommand {
  /** What is refused at once, and what is made at once (`created`: the id that the answer carries). */
  prepare(call: CommandCall): NewJob & { created?: Id };
  work: JobWork;
}

export type CommandHandler = SyncCommand | AsyncCommand;
