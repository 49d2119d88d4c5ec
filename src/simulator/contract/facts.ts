import json from './api-facts.json';

/** The API's definition of one parameter of a command. */
export interface ParameterFact {
  /** boolean, date, integer, list, long, map, string or uuid. */
  type: string;
  /** For a list: the type of its items. */
  of?: string;
  required?: boolean;
  /** Characters, for strings. */
  length?: number;
}

/** The API's definition of one command. */
export interface CommandFact {
  /** True where it answers with a job. */
  async: boolean;
  /** True where the first answer already names the entity that the job creates. */
  creates: boolean;
  /** The name of the object that it answers with; a key of `responses`. */
  response: string;
  params: Record<string, ParameterFact>;
}

interface ApiFacts {
  commands: Record<string, CommandFact>;
  /** For each kind of object, its fields with their types: string, number, boolean, date, object, another kind, or list<…>. */
  responses: Record<string, Record<string, string>>;
}

/** The API of the engine, as far as client and practice cloud use it: facts alone. */
export const facts: ApiFacts = json;

const anyCommand = new Set(['command', 'response', 'sessionkey']);
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d{4}$/;

/** Differences of a request from the API, each with its parameter; empty where it matches. */
export function requestProblems(params: URLSearchParams): string[] {
  const name = params.get('command') ?? '(no command)';
  const command = facts.commands[name];
  if (command === undefined) return [`${name}: no such command`];
  const problems: string[] = [];
  for (const [key, value] of params) {
    if (anyCommand.has(key)) continue;
    const base = key.replace(/\[\d+\]\.\w+$/, '');
    const fact = command.params[base];
    if (fact === undefined) problems.push(`${name}: no parameter ${base}`);
    else if (base !== key && fact.type !== 'map') problems.push(`${name}: ${base} is no map`);
    else if (base === key) problems.push(...valueProblems(`${name}: ${key}`, value, fact));
  }
  for (const [key, fact] of Object.entries(command.params))
    if (fact.required === true && ![...params.keys()].some((name) => name.split('[')[0] === key))
      problems.push(`${name}: ${key} is missing`);
  return problems;
}

function valueProblems(where: string, value: string, fact: ParameterFact): string[] {
  if (fact.type === 'list')
    return value
      .split(',')
      .flatMap((item) => valueProblems(where, item, { type: fact.of ?? 'string' }));
  const right =
    fact.type === 'boolean'
      ? value === 'true' || value === 'false'
      : fact.type === 'integer' || fact.type === 'long'
        ? /^-?\d+$/.test(value)
        : fact.type === 'uuid'
          ? uuid.test(value) || value === '-1'
          : value.length <= (fact.length ?? Infinity);
  return right ? [] : [`${where} is no ${fact.type}: ${value}`];
}

/** Differences of an object from its kind in the API, each with the path of its field. */
export function responseProblems(kind: string, value: unknown, path = kind): string[] {
  if (!isObject(value)) return [`${path} is no object`];
  const fields = facts.responses[kind];
  if (fields === undefined) return [`${path}: no such kind of answer`];
  return Object.entries(value).flatMap(([key, item]) => {
    const type = fields[key];
    return type === undefined
      ? [`${path}.${key}: no such field`]
      : typeProblems(type, item, `${path}.${key}`);
  });
}

function typeProblems(type: string, value: unknown, path: string): string[] {
  const item = /^list<(.+)>$/.exec(type)?.[1];
  if (item !== undefined)
    return Array.isArray(value)
      ? value.flatMap((each: unknown, i) => typeProblems(item, each, `${path}[${String(i)}]`))
      : [`${path} is no list`];
  if (type in facts.responses) return responseProblems(type, value, path);
  const right =
    type === 'date'
      ? typeof value === 'string' && date.test(value)
      : type === 'object'
        ? isObject(value)
        : typeof value === type;
  return right ? [] : [`${path} is no ${type}: ${JSON.stringify(value)}`];
}

/** True for a plain JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
