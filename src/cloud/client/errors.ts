import type { NamedEnvironment } from '../environments/environment';

/** How sure an error makes it that a change did not take effect. */
export type Certainty = 'certain' | 'refused' | 'limited' | 'lost';

/** Meaning of a kind of error, whatever was asked. */
interface ErrorTraits {
  certainty: Certainty;
  /** Temporary: it says nothing about the request itself. */
  isPassing?: true;
  /** A read that ends so is repeated a few times, without being asked for. */
  isRepeated?: true;
  /** Asking again gives the same answer, so that polling stops. */
  isFinal?: true;
  /** The engine answers so about what is not there, or not this account's (CloudStack rules §2). */
  deniesExistence?: true;
}

/** Kinds of errors between Cairn and a cloud (CloudStack rules §2). */
const cloudErrors = {
  /** No answer came at all. */
  offline: { certainty: 'lost', isPassing: true, isRepeated: true },
  /** HTTP 5xx below 530 and other answers that CloudStack itself does not make. */
  server: { certainty: 'lost', isPassing: true, isRepeated: true },
  /** 401, credentials no longer verified; the session is dead. */
  sessionEnded: { certainty: 'certain', isPassing: true, isFinal: true },
  /** 432 (401 before), the account may not call the command, or the engine does not have it; the session lives. */
  commandDenied: { certainty: 'certain', isFinal: true, deniesExistence: true },
  /** 429; `retryAfterMs` is the wait that the server named. */
  rateLimited: { certainty: 'limited', isPassing: true },
  /** Not sent, since the cloud asks to wait; `retryAfterMs` is the rest of the wait. */
  held: { certainty: 'certain' },
  /** 430 to 432, the request itself was refused. */
  invalid: { certainty: 'refused', deniesExistence: true },
  /** 431 about an id that no longer exists. */
  gone: { certainty: 'refused', isFinal: true, deniesExistence: true },
  /** It exists, but in another environment than the page's; `environment` names it (none: *Default*). */
  elsewhere: { certainty: 'certain' },
  /** Not sent, since the same task on the same resource runs; `taskId` names it where known. */
  alreadyRunning: { certainty: 'certain' },
  /** Not sent, since the same request was sent before, without an answer, and took effect. */
  alreadyDone: { certainty: 'certain' },
  /** 530. */
  internal: { certainty: 'refused' },
  /** 531. */
  accountRefused: { certainty: 'refused', isFinal: true, deniesExistence: true },
  /** 532. */
  resourceLimit: { certainty: 'refused' },
  /** 533. */
  capacity: { certainty: 'refused' },
  /** 534. */
  unavailable: { certainty: 'refused' },
  /** 535. */
  quota: { certainty: 'refused' },
  /** 536. */
  inUse: { certainty: 'refused' },
  /** 537. */
  networkRule: { certainty: 'refused' },
  /** 503 from the engine. */
  maintenance: { certainty: 'refused', isPassing: true },
  /** 511. */
  twoFactor: { certainty: 'certain' },
  /** The answer does not match the API; names command and field. */
  malformed: { certainty: 'lost' },
  /** No body. */
  empty: { certainty: 'lost' },
} as const satisfies Record<string, ErrorTraits>;
export type CloudErrorKind = keyof typeof cloudErrors;

export const cloudErrorKinds: readonly CloudErrorKind[] = Object.keys(cloudErrors).filter(
  (word): word is CloudErrorKind => Object.hasOwn(cloudErrors, word),
);

/** Details of a failure, all optional but the command. */
export interface CloudErrorDetails {
  /** The API command that failed. */
  command: string;
  /** HTTP status or the engine's `errorcode`. */
  status?: number | undefined;
  /** The engine's finer code, e.g. 4350 for an invalid parameter. */
  cserrorcode?: number | undefined;
  /** The engine's own text. */
  text?: string | undefined;
  /** Path of the field that was not as promised, e.g. `volume[3].size`. */
  field?: string | undefined;
  retryAfterMs?: number | undefined;
  /** Environment of the resource, for `elsewhere`. */
  environment?: NamedEnvironment | undefined;
  /** The task that runs, for `alreadyRunning`; that did it, for `alreadyDone`. */
  taskId?: string | undefined;
  /**
   * For a change whose answer does not show if it took effect: `none`, no trace of it so far; `unknown`, its trace
   * could not be read.
   */
  effect?: 'none' | 'unknown' | undefined;
}

/** A failed call to the cloud, in terms that a page can explain. */
export class CloudError extends Error {
  readonly kind: CloudErrorKind;
  readonly command: string;
  readonly status: number | undefined;
  readonly cserrorcode: number | undefined;
  readonly text: string | undefined;
  readonly field: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly environment: NamedEnvironment | undefined;
  readonly taskId: string | undefined;
  readonly effect: CloudErrorDetails['effect'];

  constructor(kind: CloudErrorKind, details: CloudErrorDetails) {
    super(`${details.command}: ${kind}${details.text === undefined ? '' : `: ${details.text}`}`);
    this.name = 'CloudError';
    this.kind = kind;
    this.command = details.command;
    this.status = details.status;
    this.cserrorcode = details.cserrorcode;
    this.text = details.text;
    this.field = details.field;
    this.retryAfterMs = details.retryAfterMs;
    this.environment = details.environment;
    this.taskId = details.taskId;
    this.effect = details.effect;
  }
}

/** Resources of commands whose name alone tells which one an unknown id is of. */
const subjects: readonly (readonly [pattern: RegExp, subject: string])[] = [
  [/^(?!deploy).*VirtualMachines?$|ConsoleEndpoint$/, 'instance'],
  [/^(?:list|delete|revertTo)VMSnapshot$/, 'recoveryPoint'],
  [/^(?:list|delete|revert)Snapshots?$/, 'snapshot'],
  [/^(?:list|delete|destroy|recover|detach)Volumes?$|^createSnapshot$/, 'volume'],
  [/^(?:list|delete)Templates?$/, 'template'],
];

/** Resource that an unknown id of a command is of; *other* where several are possible. */
export const subjectOf = (command: string): string =>
  subjects.find(([pattern]) => pattern.test(command))?.[1] ?? 'other';

/** True for the answer about an id that no longer exists. */
export function isGone(error: unknown): error is CloudError {
  return error instanceof CloudError && error.kind === 'gone';
}

/** Meaning of an error; none for what is no answer of a cloud. */
export function traitsOf(error: unknown): ErrorTraits | undefined {
  return error instanceof CloudError ? cloudErrors[error.kind] : undefined;
}

/**
 * A browser resends a change by itself where a reused connection breaks: the refusal that then arrives answers the
 * second request, and says nothing about the first.
 */
export function certaintyOf(error: unknown): Certainty {
  return traitsOf(error)?.certainty ?? 'certain';
}

/** True for a failure that is temporary and says nothing about the request itself. */
export function isPassing(error: unknown): boolean {
  return traitsOf(error)?.isPassing === true;
}
