import type { Zone } from '../domain/types';
import type { Cloud } from './cloud';
import { catalogQuery, once } from './fleet';
import { listZones } from './wire/catalog';

const source = {
  resource: 'zones' as const,
  command: listZones,
  params: { available: true },
  gather: (rows: readonly Zone[]) => once(rows),
};

/** The zones in which things can be made. */
export function zonesQuery(cloud: Cloud) {
  return catalogQuery(cloud, source);
}
