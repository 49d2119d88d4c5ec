import type { Id, Owned } from './people';

/** Steps of a job on one resource; jobs.ts carries them out. */
export interface Job extends Owned {
  id: Id;
  /** Grows by one with each job: the order of arrival. */
  order: number;
  command: string;
  userId: Id;
  /** The parameters it was called with (ids checked). */
  params: Readonly<Record<string, string>>;
  /** Resource that it acts on or creates, for `jobinstancetype` and `jobinstanceid`. */
  instanceType: JobInstanceType;
  instanceId: Id;
  /** Jobs with one queue (an instance's or a volume's id) run one after the other. */
  queueKey?: Id | undefined;
  created: number;
  /** Absent while it waits for its queue. */
  started?: number | undefined;
  /** Duration of each of its steps, ms; known once it has started. */
  durations: readonly number[];
  /** The running step. */
  step: number;
  /** End of that step. */
  stepEnds?: number | undefined;
  /** Values that its steps store for later ones. */
  memo: Readonly<Record<string, string>>;
  status: 0 | 1 | 2;
  completed?: number | undefined;
  result?: JobOutcome | undefined;
  /** Set by a fault: the job fails at the end of its last step, or (stuck) when the engine gives it up. */
  doomed?: { code: number; text: string } | undefined;
  stuck: boolean;
  /** The event that says it was scheduled. */
  eventId: Id;
}

export type JobInstanceType =
  'VirtualMachine' | 'Volume' | 'Snapshot' | 'VmSnapshot' | 'Template' | 'None';

/** End of a job: either the JSON text of its result, or the error. */
export type JobOutcome = { json: string } | { code: number; text: string };

export interface EventRecord extends Owned {
  id: Id;
  /** e.g. VMSNAPSHOT.CREATE */
  type: string;
  level: 'INFO' | 'WARN' | 'ERROR';
  state: 'Created' | 'Scheduled' | 'Started' | 'Completed';
  description: string;
  userId: Id;
  created: number;
  parentId?: Id | undefined;
  resourceType?: JobInstanceType | 'User' | undefined;
  resourceId?: Id | undefined;
  resourceName?: string | undefined;
}

interface FaultRule {
  id: string;
  /** The command that it strikes; `*` strikes any, `change` any that changes something. */
  command: string;
  times: number | 'forever';
}

/** Something that shall go wrong, on purpose. */
export type Fault = FaultRule &
  (
    | { kind: 'delay'; ms: number }
    | { kind: 'httpError'; code: number; text: string; cserrorcode?: number | undefined }
    /** The job that the command starts fails at its end. */
    | { kind: 'jobFailure'; code: number; text: string }
    /** The command is executed, its answer is lost. */
    | { kind: 'answerLost' }
    /** The command never arrives. */
    | { kind: 'connectionLost' }
    | { kind: 'malformedJson' }
    | { kind: 'emptyBody' }
    | { kind: 'sessionExpired' }
    | { kind: 'rateLimited'; ms: number }
    /** The job that the command starts never ends. */
    | { kind: 'stuckJob' }
  );
