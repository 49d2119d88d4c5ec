import type { Id } from '../model';
import type { NewJob, Work } from '../jobs';
import type { JsonObject } from '../wire';
import type { Call } from '../world';

/** A command that is answered at once; gives what stands inside the envelope. */
export interface SyncCommand {
  run(call: Call): JsonObject;
}

/** A command that a job carries out. */
export interface AsyncCommand {
  /** What is refused at once, and what is made at once (`created`: the id that the answer carries). */
  prepare(call: Call): NewJob & { created?: Id };
  work: Work;
}

export type Command = SyncCommand | AsyncCommand;
