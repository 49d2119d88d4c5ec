import type { OsType } from '../domain/types';
import type { Cloud } from './cloud';
import { catalogQuery, once } from './fleet';
import { listOsTypes } from './wire/catalog';

const source = {
  resource: 'osTypes' as const,
  command: listOsTypes,
  gather: (rows: readonly OsType[]) => once(rows),
};

/** The operating systems that a template can be of. */
export function osTypesQuery(cloud: Cloud) {
  return catalogQuery(cloud, source);
}
