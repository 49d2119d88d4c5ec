import type { CollectionName, State } from '../model';
import { collectionNames, wasRemoved } from '../store';
import type { CommandName } from './signatures';
import { signatures } from './signatures';
import type { ApiError } from './wire';
import { readDate, serverError } from './wire';

/** The types that parameters have, in listApis' words. */
export type ParamType =
  'string' | 'boolean' | 'integer' | 'long' | 'uuid' | 'list' | 'map' | 'date' | 'short';

/** One parameter of a command. */
export interface Param {
  name: string;
  type: ParamType;
  required: boolean;
  length: number;
  /** Collection of an id; absent where the practice cloud has no such resource. */
  collection: CollectionName | undefined;
  adminOnly: boolean;
}

const paramTypes: readonly ParamType[] = [
  'string',
  'boolean',
  'integer',
  'long',
  'uuid',
  'list',
  'map',
  'date',
  'short',
];
const wordPattern = /^(\w+)(!?):(\w+)(?:=(\w+))?(?:\((\d+)\))?(@admin)?$/;

function readWord(word: string): Param {
  const [, name = word, required, typeName, collectionName, length, adminOnly] =
    wordPattern.exec(word) ?? [];
  return {
    name,
    type: paramTypes.find((type) => type === typeName) ?? 'string',
    required: required === '!',
    length: length === undefined ? 255 : Number(length),
    collection: collectionNames.find((collection) => collection === collectionName),
    adminOnly: adminOnly !== undefined,
  };
}

const cache = new Map<CommandName, readonly Param[]>();

/** The parameters of a command. */
export function paramsOf(command: CommandName): readonly Param[] {
  const known = cache.get(command);
  if (known !== undefined) return known;
  const params = signatures[command].params.flatMap((line) => line.split(' ').map(readWord));
  cache.set(command, params);
  return params;
}

/** The parameters of a call, read by type. Values are checked before. */
export class Args {
  readonly values: Readonly<Record<string, string>>;
  constructor(values: Readonly<Record<string, string>>) {
    this.values = values;
  }
  text(name: string): string | undefined {
    const value = this.values[name];
    return value === '' ? undefined : value;
  }
  /** A required one. */
  must(name: string): string {
    return this.text(name) ?? '';
  }
  number(name: string): number | undefined {
    const value = this.text(name);
    return value === undefined ? undefined : Number(value);
  }
  flag(name: string): boolean {
    return this.text(name)?.toLowerCase() === 'true';
  }
  list(name: string): readonly string[] {
    return this.text(name)?.split(',') ?? [];
  }
  date(name: string): number | undefined {
    const value = this.text(name);
    return value === undefined ? undefined : readDate(value);
  }
  /** `tags[0].key=…&tags[0].value=…`; a value may be missing. */
  tags(): readonly { key: string; value: string | undefined }[] {
    return Object.entries(this.values).flatMap(([name, key]) => {
      const index = /^tags\[(\d+)\]\.key$/.exec(name)?.[1];
      return index === undefined ? [] : [{ key, value: this.values[`tags[${index}].value`] }];
    });
  }
}

const wholeNumber = /^[+-]?\d+$/;
/** C0 and C1 control characters, but tab and line breaks. */
const nonPrintable = /[^\P{Cc}\t\r\n]/u;

function checkValue(param: Param, value: string, state: State, complaint: string): void {
  const bad = (text: string) => serverError(431, `${complaint} due to invalid value. ${text}`);
  switch (param.type) {
    case 'integer':
    case 'long':
    case 'short':
      if (!wholeNumber.test(value) || !Number.isSafeInteger(Number(value)))
        throw serverError(
          431,
          `${complaint} due to invalid value ${value} for parameter ${param.name}`,
        );
      return;
    case 'date':
      if (readDate(value) === undefined)
        throw serverError(431, `Invalid date parameter ${value} passed to command`);
      return;
    case 'uuid':
      checkId(param, value, state, bad);
      return;
    case 'list':
      if (param.collection !== undefined)
        for (const id of value.split(',')) checkId(param, id, state, bad);
      return;
    case 'string':
      if (nonPrintable.test(value))
        throw bad(
          `Received value containing illegal ASCII non-printable characters for parameter ${param.name}`,
        );
      if (value.length > param.length)
        throw bad(`Value greater than max allowed length ${param.length} for param: ${param.name}`);
      return;
    case 'boolean':
    case 'map':
      return;
  }
}

function checkId(param: Param, id: string, state: State, bad: (text: string) => ApiError): void {
  if (param.name === 'projectid' && id === '-1') return;
  const { collection } = param;
  if (collection !== undefined && state.collections[collection].has(id)) return;
  if (collection !== undefined && wasRemoved(state, collection, id)) return;
  throw bad(
    `Invalid parameter ${param.name} value=${id} due to incorrect long value format, or entity does not exist or due to incorrect parameter annotation for the field in api cmd class.`,
  );
}

/** Checks a call's parameters as the engine does before anything else (CloudStack rules §2). */
export function readArgs(
  command: CommandName,
  given: Readonly<Record<string, string>>,
  state: State,
  isAdmin: boolean,
): Args {
  const complaint = `Unable to execute API command ${command.toLowerCase()}`;
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    if (name.includes('[')) values[name] = value;
  }
  for (const param of paramsOf(command)) {
    if (param.adminOnly && !isAdmin) continue;
    const value = given[param.name.toLowerCase()];
    if (value === undefined || value === '') {
      const isGiven =
        param.type === 'map' && Object.keys(values).some((key) => key.startsWith(`${param.name}[`));
      if (param.required && !isGiven)
        throw serverError(431, `${complaint} due to missing parameter ${param.name}`);
      continue;
    }
    checkValue(param, value, state, complaint);
    values[param.name] = value;
  }
  return new Args(values);
}
