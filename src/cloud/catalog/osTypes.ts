import type { OsType } from '../types';
import type { Cloud } from '../cloud';
import { catalogQuery, entityQuery } from '../lists/listQuery';
import { uniqueById } from '../lists/fetchAllPages';
import { listOsTypes } from './catalogCommands';

const source = {
  resource: 'osTypes' as const,
  command: listOsTypes,
  toEntities: (rows: readonly OsType[]) => uniqueById(rows),
};

/** The operating systems that a template can be of. */
export function osTypesQuery(cloud: Cloud) {
  return catalogQuery(cloud, source);
}

/** One operating system, without reading all the others. */
export function osTypeQuery(cloud: Cloud, id: string) {
  return {
    ...entityQuery(cloud, { ...source, isBusy: () => false, staleTime: 600_000 }, id, { id }),
    refetchInterval: false as const,
  };
}
