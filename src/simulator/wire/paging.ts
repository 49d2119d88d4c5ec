import type { Args } from './params';
import type { Settings, Tag } from '../model';
import type { JsonObject } from './wire';
import { invalid, serverError } from './wire';

/** Checks `page` and `pagesize` (CloudStack rules §5). */
export function readPage(args: Args, settings: Settings): { start: number; size: number } {
  const page = args.number('page');
  const size = args.number('pagesize');
  const largest = settings.defaultPageSize;
  if (size !== undefined && page === undefined && size !== -1)
    throw serverError(431, '"page" parameter is required when "pagesize" is specified');
  if (page !== undefined && size === undefined)
    throw serverError(431, '"pagesize" parameter is required when "page" is specified');
  if (size !== undefined && largest !== -1 && (size === -1 || size > largest))
    throw invalid(`Page size can't exceed max allowed page size value: ${largest}`);
  const length = size ?? largest;
  if (length === -1) return { start: 0, size: Infinity };
  return { start: Math.max(0, ((page ?? 1) - 1) * length), size: length };
}

/**
 * One page of a list: `{}` for an empty list, a count without an array for a page past the end. Only the
 * records of the page are turned into answers.
 */
export function listAnswer<T>(
  key: string,
  records: readonly T[],
  args: Args,
  settings: Settings,
  view: (record: T) => JsonObject,
): JsonObject {
  const { start, size } = readPage(args, settings);
  if (records.length === 0) return {};
  const page = records.slice(start, start + size);
  if (page.length === 0) return { count: records.length };
  return { count: records.length, [key]: page.map(view) };
}

/** True where a keyword (LIKE, any case) is in one of the texts, or absent. */
export function hasKeyword(args: Args, ...texts: readonly (string | undefined)[]): boolean {
  const keyword = args.text('keyword')?.toLowerCase();
  return (
    keyword === undefined || texts.some((text) => text?.toLowerCase().includes(keyword) === true)
  );
}

/** Tests fields against parameters; an absent parameter matches any value. */
export function matchesParameter(args: Args): (name: string, value: string | undefined) => boolean {
  return (name, value) => (args.text(name) ?? value) === value;
}

/** True where a resource has one of the tags that a list asks for, or the list asks for none. */
export function hasTag(args: Args, tags: readonly Tag[] = []): boolean {
  const wanted = args.tags();
  return (
    wanted.length === 0 ||
    wanted.some(({ key, value }) => tags.some((tag) => tag.key === key && tag.value === value))
  );
}
