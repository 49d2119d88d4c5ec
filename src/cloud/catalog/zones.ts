import type { Zone } from '../types';
import type { Cloud } from '../cloud';
import { catalogQuery } from '../lists/listQuery';
import { uniqueById } from '../lists/fetchAllPages';
import { listZones } from './catalogCommands';

const source = {
  resource: 'zones' as const,
  command: listZones,
  params: { available: true },
  toEntities: (rows: readonly Zone[]) => uniqueById(rows),
};

/** Zones in which resources can be created. */
export function zonesQuery(cloud: Cloud) {
  return catalogQuery(cloud, source);
}
