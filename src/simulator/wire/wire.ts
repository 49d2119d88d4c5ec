/** Format of the engine: errors with their codes, envelopes, dates (CloudStack rules §1, §2). */

/** JSON of the engine; fields that are undefined are left out. */
export type Json =
  string | number | boolean | readonly Json[] | { readonly [key: string]: Json | undefined };
export type JsonObject = { readonly [key: string]: Json | undefined };

/** A refusal, as the engine gives it. `code` is the HTTP status too. */
export class ApiError extends Error {
  readonly code: number;
  readonly cserrorcode: number | undefined;
  readonly uuids: readonly { uuid: string; description: string }[];
  constructor(
    code: number,
    text: string,
    cserrorcode?: number,
    uuids: readonly { uuid: string; description: string }[] = [],
  ) {
    super(text);
    this.code = code;
    this.cserrorcode = cserrorcode;
    this.uuids = uuids;
  }
}

/** 431, InvalidParameterValueException. */
export function invalid(text: string): ApiError {
  return new ApiError(431, text, 4350);
}
/** 530, CloudRuntimeException. */
export function failure(text: string): ApiError {
  return new ApiError(530, text, 4250);
}
/** 531, PermissionDeniedException. */
export function denied(text: string): ApiError {
  return new ApiError(531, text, 4365);
}
/** 535, ResourceAllocationException: a quota. */
export function overQuota(text: string): ApiError {
  return new ApiError(535, text, 4370);
}
/** Failure of a command, in its own words: these are shown to everybody. */
export class WrappedError extends ApiError {}

/** An error that a command made itself (ServerApiException). */
export function serverError(code: number, text: string): ApiError {
  return new ApiError(code, text, 9999);
}

/** The key around an answer. */
export function envelopeName(command: string): string {
  return `${command.toLowerCase()}response`;
}

/** An error's body; its key is `errorresponse` where the command is not known. */
export function errorBody(command: string | undefined, error: ApiError): JsonObject {
  return {
    [command === undefined ? 'errorresponse' : envelopeName(command)]: {
      uuidList: error.uuids.map(({ uuid, description }) => ({ uuid, description })),
      errorcode: error.code,
      cserrorcode: error.cserrorcode,
      errortext: error.message,
    },
  };
}

/** The number that a thing has in the engine's database: the same for the same id. */
export function databaseNumber(id: string): number {
  return [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) + 1;
}

/** A resource as the engine names it in errors: its class, and some of its fields. */
export function dump(kind: string, id: string, fields: JsonObject): string {
  return `${kind} ${JSON.stringify({ id: databaseNumber(id), ...fields, uuid: id })}`;
}

/** 431 for what is no longer there: the engine knows its id, and nothing more of it. */
export function goneError(kind: string, id: string): ApiError {
  return invalid(`Unable to find UUID for id [${databaseNumber(id)}] of type [${kind}]`);
}

/** `yyyy-MM-dd'T'HH:mm:ssZ` in the server's zone, the offset without a colon. */
export function writeDate(ms: number, utcOffsetMinutes: number): string {
  const local = new Date(ms + utcOffsetMinutes * 60_000).toISOString().slice(0, 19);
  const sign = utcOffsetMinutes < 0 ? '-' : '+';
  const minutes = Math.abs(utcOffsetMinutes);
  const twoDigits = (n: number) => String(n).padStart(2, '0');
  return `${local}${sign}${twoDigits(Math.floor(minutes / 60))}${twoDigits(minutes % 60)}`;
}

/** `yyyyMMddHHmmss` in UTC, as in names that the server makes. */
export function compactDate(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19).replace(/[-:T]/g, '');
}

const datePattern = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}:\d{2}([+-]\d{4}|Z)?)?$/;

/** Reads a date parameter (`yyyy-MM-dd`, with a time and an offset if wished); undefined if it is none. */
export function readDate(text: string): number | undefined {
  if (!datePattern.test(text)) return undefined;
  const iso = text.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  const zoned = iso.length === 19 ? `${iso}Z` : iso;
  const ms = Date.parse(zoned);
  return Number.isNaN(ms) ? undefined : ms;
}
