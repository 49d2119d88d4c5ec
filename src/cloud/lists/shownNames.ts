import type { QueryClient } from '@tanstack/react-query';
import type { PagedList } from './list';
import { distinguishNames, givenNameOf, nameOf, type Clues, type Named } from './names';
import type { ResourceKind, Subject } from '../types';
import { queryKeysOf } from './queryKeys';
import type { Resource } from '../operations';

/** Rules for the shown names of a resource. */
export interface Naming<T> {
  resource: Resource;
  /** Properties that distinguish two of one name. */
  clues?: Clues<T>;
  /** Resources that never appear together may share a name. */
  scope?(entity: T): string;
  /** Other resources that these name: they use the name of that resource's own list. */
  refersTo?: {
    resource: Resource;
    id(entity: T): string | undefined;
    rename(entity: T, name: string): T;
  };
}

const listOf = <T>(queryClient: QueryClient, resource: Resource): readonly T[] =>
  queryClient.getQueryData<PagedList<T>>(queryKeysOf(resource).list)?.items ?? [];

const isRenamed = ({ givenName }: Named) => givenName !== undefined;

/**
 * Resources with their shown names: distinguished among themselves and, unless they are all that the page has, from
 * the others in their list.
 */
export function withShownNames<T extends Named>(
  queryClient: QueryClient,
  naming: Naming<T>,
  entities: readonly T[],
  areAll: boolean,
): readonly T[] {
  const { resource, clues = () => [], scope, refersTo } = naming;
  const ids = new Set(entities.map(({ id }) => id));
  const listed = areAll ? [] : listOf<T>(queryClient, resource);
  const others = listed.filter(({ id }) => !ids.has(id));
  const shown = distinguishNames([...others, ...entities], clues, scope).slice(others.length);
  if (refersTo === undefined) return shown;
  const named = listOf<Named>(queryClient, refersTo.resource).filter(isRenamed);
  if (named.length === 0) return shown;
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return shown.map((entity) => {
    const name = names.get(refersTo.id(entity) ?? '');
    return name === undefined ? entity : refersTo.rename(entity, name);
  });
}

/** Updates data that was read before or beside the list to the names of the list. */
export function shareNames<T extends Named>(
  queryClient: QueryClient,
  resource: Resource,
  list: readonly T[],
): void {
  const keys = queryKeysOf(resource);
  const ones = queryClient.getQueriesData<T>({ queryKey: keys.ones });
  const parts = queryClient.getQueriesData<PagedList<T>>({ queryKey: keys.parts });
  if (ones.length + parts.length === 0) return;
  const byId = new Map(list.map((entity) => [entity.id, entity]));
  const renamed = (entity: T): T => {
    const listed = byId.get(entity.id);
    if (listed === undefined || listed.name === entity.name) return entity;
    if (givenNameOf(listed) !== givenNameOf(entity)) return entity;
    return { ...entity, name: listed.name, givenName: givenNameOf(listed) };
  };
  const keep = <D>(key: readonly unknown[], before: D, after: D) => {
    const updatedAt = queryClient.getQueryState(key)?.dataUpdatedAt;
    if (after !== before) queryClient.setQueryData(key, after, { ...(updatedAt && { updatedAt }) });
  };
  for (const [key, entity] of ones) if (entity) keep(key, entity, renamed(entity));
  for (const [key, part] of parts) {
    if (part === undefined) continue;
    const items = part.items.map(renamed);
    const isSame = items.every((entity, index) => entity === part.items[index]);
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

/** Subjects of a task with the names of the page's lists. */
export function withShownNamesOf<T extends { subject: Subject; result: Subject | undefined }>(
  queryClient: QueryClient,
  about: T | undefined,
): T | undefined {
  const shown = (subject: Subject): Subject => {
    const listed = listOf<Named>(queryClient, resourceOf[subject.kind]);
    const found = listed.find(({ id }) => id === subject.id);
    return found === undefined ? subject : { ...subject, ...nameOf(found) };
  };
  return (
    about && {
      ...about,
      subject: shown(about.subject),
      result: about.result && shown(about.result),
    }
  );
}
