import type { Zone } from '../domain/types';
import type { Cloud } from './cloud';
import { catalogQuery } from './fleet';
import { uniqueById } from './loadFleet';
import { listZones } from './wire/catalog';

const source = {
  resource: 'zones' as const,
  command: listZones,
  params: { available: true },
  gather: (rows: readonly Zone[]) => uniqueById(rows),
};

/** The zones in which things can be made. */
export function zonesQuery(cloud: Cloud) {
  return catalogQuery(cloud, source);
}
