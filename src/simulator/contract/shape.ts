import { isObject } from './facts';

/**
 * Shape of an answer without its data: facts alone. Paths are dotted, `[]` is any item of a list; a path that ends in
 * `?` is not in every item.
 */
export interface AnswerFacts {
  status: number;
  /** Undefined for an answer that is no JSON. */
  envelope?: string | undefined;
  /** `path:type`, between blanks; a type is string, number, boolean, date, list (an empty one) or object (an empty one). */
  fields: string;
  /** Of the fields that decide: codes, states, classes; where there is one such field alone. */
  values: Readonly<Record<string, string | number | undefined>>;
  /** Those of {@link words} that the error's text contains. */
  words: readonly string[];
}

/** Words of the engine that a client distinguishes errors by. */
export const words: readonly string[] = [
  'does not exist or is not available for the account for user id',
  'does not exist or is not available for this account/user in project',
  'unable to verify user credentials',
  'and/or request signature',
  'Unable to find UUID for id [',
  'entity does not exist',
  'is already destroyed',
  'due to missing parameter',
  "Page size can't exceed max allowed page size value: ",
  'does not have VM snapshots',
  'memory&disk VM snapshots',
  'please remove VM snapshots before reverting',
  'VM Snapshot revert not allowed',
  'Please delete old ones',
  'when VM is not in Running state',
  'There is other active vm snapshot tasks',
  'Unable to find root volume',
  'Internal error executing command',
  'would shrink the volume',
  'supported only for KVM',
  'is not in the shutdown state',
  'Maximum amount of resources of Type',
  'please provide valid credentials',
  'is disabled/locked',
];

const telling = new Set([
  'cmd',
  'cserrorcode',
  'errorcode',
  'jobinstancetype',
  'jobresultcode',
  'jobstatus',
  'success',
]);
/** Fields of a single row only: a list may have several values. */
const tellingOfOne = new Set(['state', 'volumetype', 'intervaltype', 'snapshottype']);

const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0000$/;

function typeOf(value: unknown): string {
  if (typeof value === 'string') return date.test(value) ? 'date' : 'string';
  return Array.isArray(value) ? 'list' : typeof value;
}

/** Every field of a value by its path; those of lists' items, with `?` where not all have it. */
function fieldsOf(value: unknown, path: string): Map<string, string> {
  if (Array.isArray(value) && value.length > 0) {
    const items = value.map((item: unknown) => fieldsOf(item, `${path}[]`));
    const all = new Map<string, string>();
    for (const item of items)
      for (const [name, type] of item) {
        const isEverywhere = items.every((other) => other.has(name));
        all.set(isEverywhere || name.endsWith('?') ? name : `${name}?`, type);
      }
    return all;
  }
  if (!isObject(value) || Object.keys(value).length === 0) return new Map([[path, typeOf(value)]]);
  return new Map(
    Object.entries(value).flatMap(([name, inner]) => [
      ...fieldsOf(inner, path === '' ? name : `${path}.${name}`),
    ]),
  );
}

function valuesOf(value: unknown, path: string, found: Map<string, Set<string | number>>): void {
  if (Array.isArray(value)) for (const item of value) valuesOf(item, `${path}[]`, found);
  if (!isObject(value)) return;
  for (const [name, inner] of Object.entries(value)) {
    const at = path === '' ? name : `${path}.${name}`;
    const isTelling =
      telling.has(name) || (tellingOfOne.has(name) && /^(\w+\[\]|jobresult\.\w+)$/.test(path));
    if (isTelling && (typeof inner === 'string' || typeof inner === 'number'))
      found.set(at, (found.get(at) ?? new Set()).add(inner));
    else if (isTelling && typeof inner === 'boolean')
      found.set(at, (found.get(at) ?? new Set()).add(String(inner)));
    else valuesOf(inner, at, found);
  }
}

function errorText(content: unknown): string {
  if (!isObject(content)) return '';
  const { errortext, jobresult } = content;
  return typeof errortext === 'string' ? errortext : errorText(jobresult);
}

/** The facts of an answer; `body` is undefined where it is no JSON. */
export function factsOf(status: number, body: unknown): AnswerFacts {
  const [envelope, content] = isObject(body) ? (Object.entries(body)[0] ?? []) : [];
  const values = new Map<string, Set<string | number>>();
  valuesOf(content, '', values);
  const isEmpty = isObject(content) && Object.keys(content).length === 0;
  const text = errorText(content);
  return {
    status,
    envelope,
    fields: [...(isEmpty || content === undefined ? [] : fieldsOf(content, ''))]
      .map(([path, type]) => `${path}:${type}`)
      .join(' '),
    values: Object.fromEntries(
      [...values].flatMap(([path, each]) => (each.size === 1 ? [[path, [...each][0] ?? '']] : [])),
    ),
    words: words.filter((word) => text.includes(word)),
  };
}
