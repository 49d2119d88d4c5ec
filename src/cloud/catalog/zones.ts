import type { Zone } from '../types';
import type { Cloud } from '../cloud';
import { catalogQuery } from '../lists/listQuery';
import { uniqueById } from '../lists/fetchAllPages';
import { listZones } from './catalogCommands';

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
