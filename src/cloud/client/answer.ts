import { getDotPath, safeParse, type BaseIssue, type GenericSchema } from 'valibot';
import { CloudError, type CloudErrorKind } from './errors';
import type { Link, UnreadableRow } from '../lists/list';
import { withPlainTexts } from './encoded';

/** Kind of an engine error, by its code (CloudStack rules §2). */
const kindByCode: Readonly<Record<number, CloudErrorKind>> = {
  400: 'invalid',
  429: 'rateLimited',
  430: 'invalid',
  431: 'invalid',
  432: 'invalid',
  503: 'maintenance',
  511: 'twoFactor',
  530: 'internal',
  531: 'accountRefused',
  532: 'resourceLimit',
  533: 'capacity',
  534: 'unavailable',
  535: 'quota',
  536: 'inUse',
  537: 'networkRule',
};

/** Wait where a rate limit names none, in ms. */
const defaultWaitMs = 1000;
/** A longer wait than a day counts as a day, in ms. */
const longestWaitMs = 86_400_000;

/**
 * The engine has three texts: for a parameter's unknown id, a removed entity, and an entity that the command does
 * not find. All have the code of an invalid parameter, so the text decides.
 */
const goneText =
  /entity does not exist|unable to find uuid for id \[|unable to aquire volume with id|unable to find [\w ]*\b(?:by|with) (?:the )?(?:specified )?(?:uu|vm)?id\b/i;

/**
 * A forbidden command and an unknown one get the same text, with code 432, or 401 from older versions. With other
 * texts, both codes mean something else.
 */
const notOfferedText = /does not exist\b.*\bis not available for\b|unknown api command/i;

/** Kind of an error that the engine answered with, by its code and text. */
function errorKind(code: number, text: string): CloudErrorKind {
  if ((code === 401 || code === 432) && notOfferedText.test(text)) return 'commandDenied';
  if (code === 401) return 'sessionEnded';
  if (code === 431 && goneText.test(text)) return 'gone';
  return kindByCode[code] ?? 'server';
}

/** The wait that a rate limit names, `please retry after [N] ms`, or HTTP's header: seconds, or a moment by the server's clock. */
function waitOf(text: string, headers: Headers): number {
  return Math.min(namedWait(text, headers) || defaultWaitMs, longestWaitMs);
}

function namedWait(text: string, headers: Headers): number {
  const ms = /retry after (?:\[)?(\d+)(?:\])? ?ms/i.exec(text)?.[1];
  if (ms !== undefined) return Number(ms);
  const header = headers.get('Retry-After') ?? '';
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const until = Date.parse(header) - Date.parse(headers.get('Date') ?? '');
  return until > 0 ? until : 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** A parsed document; undefined if parsing fails, as very deep nesting overflows the stack. */
function read(body: string): unknown {
  try {
    return withPlainTexts(parseJson(body), body);
  } catch {
    return undefined;
  }
}

/** A refused second factor comes with the body of one error as the text of another; else the text itself. */
function innermost(text: string): string {
  const document = text.startsWith('{') ? read(text) : undefined;
  const inner = isRecord(document) ? Object.values(document)[0] : undefined;
  return isRecord(inner) && typeof inner['errortext'] === 'string' ? inner['errortext'] : text;
}

/**
 * The content of an answer, without its envelope (CloudStack rules §1 and §2). Throws CloudError for every answer
 * that is an error or does not match the API.
 */
export function unwrap(command: string, response: Response, body: string): unknown {
  const { status } = response;
  const document = read(body);
  const envelope = `${command.toLowerCase()}response`;
  const answer = isRecord(document) ? (document[envelope] ?? document['errorresponse']) : undefined;

  if (isRecord(answer) && typeof answer['errorcode'] === 'number') {
    const text = innermost(typeof answer['errortext'] === 'string' ? answer['errortext'] : '');
    const cserrorcode = answer['cserrorcode'];
    const kind = errorKind(answer['errorcode'], text);
    throw new CloudError(kind, {
      command,
      status: answer['errorcode'],
      text: text === '' ? undefined : text,
      cserrorcode: typeof cserrorcode === 'number' ? cserrorcode : undefined,
      ...(kind === 'rateLimited' && {
        retryAfterMs: waitOf(text, response.headers),
      }),
    });
  }
  if (!response.ok) {
    if (status === 429)
      throw new CloudError('rateLimited', {
        command,
        status,
        retryAfterMs: waitOf('', response.headers),
      });
    throw new CloudError(status === 401 ? 'sessionEnded' : 'server', { command, status });
  }
  if (body.trim() === '') throw new CloudError('empty', { command, status });
  if (document === undefined) throw new CloudError('malformed', { command, status, field: 'JSON' });
  if (!isRecord(answer)) throw new CloudError('malformed', { command, status, field: envelope });
  return answer;
}

/** Path of the field that did not match the schema, e.g. `volume[3].size`. */
function fieldOf(issue: BaseIssue<unknown> | undefined): string {
  const path = (issue && getDotPath(issue)) ?? '';
  return path === '' ? 'answer' : fieldPath(path);
}

const fieldPath = (dotPath: string) => dotPath.replace(/\.(\d+)(?=\.|$)/g, '[$1]');

/** An answer in the form that the API promises. Throws CloudError `malformed`, naming the field. */
export function validate<T>(
  command: string,
  schema: GenericSchema<unknown, T>,
  answer: unknown,
): T {
  const result = safeParse(schema, answer, { abortEarly: true });
  if (result.success) return result.output;
  throw new CloudError('malformed', { command, field: fieldOf(result.issues[0]) });
}

/** The fields by which rows of any list point to something. */
const linkFields: readonly (readonly [Link, string])[] = [
  ['id', 'id'],
  ['instanceId', 'virtualmachineid'],
  ['volumeId', 'volumeid'],
  ['snapshotId', 'snapshotid'],
];

/** The fields whose ids become parts of addresses. */
const addressFields = [...linkFields.map(([, field]) => field), 'parent', 'projectid'];

// An id with half a character cannot be part of an address.
const halfCharacter = /\p{Surrogate}/u;

/** The field of a row whose id cannot be part of an address. */
function unusableId(row: unknown): string | undefined {
  if (!isRecord(row)) return undefined;
  return addressFields.find(
    (field) => typeof row[field] === 'string' && halfCharacter.test(row[field]),
  );
}

function linksOf(row: unknown): UnreadableRow['links'] {
  if (!isRecord(row)) return {};
  return Object.fromEntries(
    linkFields.flatMap(([link, field]) => {
      const id = row[field] ?? null;
      return id === null || typeof id === 'string' ? [[link, id]] : [];
    }),
  );
}

/** The rows of a list, each parsed separately: an invalid row costs no other. */
export function rowsOf<T>(
  command: string,
  key: string,
  schema: GenericSchema<unknown, T>,
  rows: readonly unknown[],
): { items: readonly T[]; unreadable: readonly UnreadableRow[] } {
  const items: T[] = [];
  const unreadable: UnreadableRow[] = [];
  for (const [index, row] of rows.entries()) {
    const result = safeParse(schema, row, { abortEarly: true });
    const unusable = unusableId(row);
    if (result.success && unusable === undefined) items.push(result.output);
    else {
      const path = result.success ? (unusable ?? null) : getDotPath(result.issues[0]);
      const field = fieldPath(`${key}.${String(index)}${path === null ? '' : `.${path}`}`);
      unreadable.push({ command, field, links: linksOf(row) });
    }
  }
  return { items, unreadable };
}
