import type { QueryClient } from '@tanstack/react-query';
import type { PagedList } from './list';
import { givenNameOf, tellApart, type Clues, type Named } from './names';
import type { ResourceKind, Subject } from '../types';
import { keysOf } from './keys';
import type { Resource } from '../operations';

/** How the things of a resource get the names that people see. */
export interface Naming<T> {
  resource: Resource;
  /** What tells two of one name apart. */
  clues?: Clues<T>;
  /** Things that nobody meets together may bear one name. */
  scope?(thing: T): string;
  /** What these name besides themselves: they call it as its own list does. */
  refersTo?: {
    resource: Resource;
    id(thing: T): string | undefined;
    rename(thing: T, name: string): T;
  };
}

const listOf = <T>(queryClient: QueryClient, resource: Resource): readonly T[] =>
  queryClient.getQueryData<PagedList<T>>(keysOf(resource).list)?.items ?? [];

const isRenamed = ({ givenName }: Named) => givenName !== undefined;

/**
 * Things by the names that people see: told apart among themselves and, unless they are all that the page has,
 * from the others in its list.
 */
export function withShownNames<T extends Named>(
  queryClient: QueryClient,
  naming: Naming<T>,
  things: readonly T[],
  areAll: boolean,
): readonly T[] {
  const { resource, clues = () => [], scope, refersTo } = naming;
  const ids = new Set(things.map(({ id }) => id));
  const listed = areAll ? [] : listOf<T>(queryClient, resource);
  const others = listed.filter(({ id }) => !ids.has(id));
  const shown = tellApart([...others, ...things], clues, scope).slice(others.length);
  if (refersTo === undefined) return shown;
  const named = listOf<Named>(queryClient, refersTo.resource).filter(isRenamed);
  if (named.length === 0) return shown;
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return shown.map((thing) => {
    const name = names.get(refersTo.id(thing) ?? '');
    return name === undefined ? thing : refersTo.rename(thing, name);
  });
}

/** What was read before the list, or beside it, is called as it is there from now on. */
export function spreadNames<T extends Named>(
  queryClient: QueryClient,
  resource: Resource,
  list: readonly T[],
): void {
  const keys = keysOf(resource);
  const ones = queryClient.getQueriesData<T>({ queryKey: keys.ones });
  const parts = queryClient.getQueriesData<PagedList<T>>({ queryKey: keys.parts });
  if (ones.length + parts.length === 0) return;
  const byId = new Map(list.map((thing) => [thing.id, thing]));
  const renamed = (thing: T): T => {
    const listed = byId.get(thing.id);
    if (listed === undefined || listed.name === thing.name) return thing;
    if (givenNameOf(listed) !== givenNameOf(thing)) return thing;
    return { ...thing, name: listed.name, givenName: givenNameOf(listed) };
  };
  const keep = <D>(key: readonly unknown[], before: D, after: D) => {
    const updatedAt = queryClient.getQueryState(key)?.dataUpdatedAt;
    if (after !== before) queryClient.setQueryData(key, after, { ...(updatedAt && { updatedAt }) });
  };
  for (const [key, thing] of ones) if (thing) keep(key, thing, renamed(thing));
  for (const [key, part] of parts) {
    if (part === undefined) continue;
    const items = part.items.map(renamed);
    const isSame = items.every((thing, index) => thing === part.items[index]);
    keep(key, part, isSame ? part : { ...part, items });
  }
}

const resourceOf = {
  instance: 'instances',
  volume: 'volumes',
  snapshot: 'snapshots',
  recoveryPoint: 'recoveryPoints',
  template: 'templates',
} as const satisfies Record<ResourceKind, Resource>;

/** What a task is about, by the names that the page's lists have. */
export function withShownNamesOf<T extends { subject: Subject; result: Subject | undefined }>(
  queryClient: QueryClient,
  about: T | undefined,
): T | undefined {
  const shown = (subject: Subject): Subject => {
    const listed = listOf<Named>(queryClient, resourceOf[subject.kind]);
    const name = listed.find(({ id }) => id === subject.id)?.name;
    return name === undefined ? subject : { ...subject, name };
  };
  return (
    about && {
      ...about,
      subject: shown(about.subject),
      result: about.result && shown(about.result),
    }
  );
}
