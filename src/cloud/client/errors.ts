import type { NamedEnvironment } from '../environments/environment';

/**
 * Kinds of errors between Cairn and a cloud (CloudStack rules §2).
 * - `offline`: no answer came at all.
 * - `server`: HTTP 5xx below 530 and other answers that CloudStack itself does not make.
 * - `sessionEnded`: 401, credentials no longer verified; the session is dead.
 * - `notPermitted`: 432 (401 before), the account may not call the command, or the engine does not have it; the
 *   session lives.
 * - `rateLimited`: 429; `retryAfterMs` is the wait that the server named.
 * - `held`: not sent, since the cloud asks to wait; `retryAfterMs` is the rest of the wait.
 * - `invalid`: 430 to 432, the request itself was refused.
 * - `gone`: 431 about an id that no longer exists.
 * - `elsewhere`: it exists, but in another environment than the page's; `environment` names it (none: *Default*).
 * - `underWay`: not sent, since the same task on the same resource runs; `taskId` names it where known.
 * - `alreadyDone`: not sent, since the same request was sent before, without an answer, and took effect.
 * - `internal`: 530.
 * - `account`: 531. `resourceLimit`: 532. `capacity`: 533. `unavailable`: 534. `quota`: 535. `inUse`: 536.
 * - `networkRule`: 537. `maintenance`: 503 from the engine. `twoFactor`: 511.
 * - `malformed`: the answer does not match the API; names command and field. `empty`: no body.
 */
export const cloudErrorKinds = [
  'offline',
  'server',
  'sessionEnded',
  'notPermitted',
  'rateLimited',
  'held',
  'invalid',
  'gone',
  'elsewhere',
  'underWay',
  'alreadyDone',
  'internal',
  'account',
  'resourceLimit',
  'capacity',
  'unavailable',
  'quota',
  'inUse',
  'networkRule',
  'maintenance',
  'twoFactor',
  'malformed',
  'empty',
] as const;
export type CloudErrorKind = (typeof cloudErrorKinds)[number];

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
  /** The task that runs, for `underWay`; that did it, for `alreadyDone`. */
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
