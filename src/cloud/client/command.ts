import type { GenericSchema } from 'valibot';

/** Value of a parameter; lists are sent comma-separated, `undefined` is left out. */
export type ParameterValue = string | number | boolean | readonly string[] | undefined;

export type Parameters<P extends string> = { readonly [name in P]?: ParameterValue };

/** A command of the API: its name, the parameters that Cairn sends, and its answer. */
export interface Command<P extends string, T> {
  name: string;
  params: readonly P[];
  schema: GenericSchema<unknown, T>;
}

/** A command whose answer is a list, under a key of its own (CloudStack rules §1). */
export interface ListCommand<P extends string, T> {
  name: string;
  params: readonly (P | 'page' | 'pagesize')[];
  /** True where it takes `page` and `pagesize`; all but a few do. */
  paged: boolean;
  /** Key of the list in the answer, e.g. `virtualmachine`. */
  key: string;
  item: GenericSchema<unknown, T>;
}

export function command<const P extends string, T>(
  name: string,
  params: readonly P[],
  schema: GenericSchema<unknown, T>,
): Command<P, T> {
  return { name, params, schema };
}

export function listCommand<const P extends string, T>(
  name: string,
  params: readonly P[],
  key: string,
  item: GenericSchema<unknown, T>,
): ListCommand<P, T> {
  return { name, params: [...params, 'page', 'pagesize'], paged: true, key, item };
}

/** A list that comes whole. */
export function wholeListCommand<const P extends string, T>(
  name: string,
  params: readonly P[],
  key: string,
  item: GenericSchema<unknown, T>,
): ListCommand<P, T> {
  return { name, params, paged: false, key, item };
}
