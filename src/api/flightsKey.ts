import type { Cloud } from './cloud';

/**
 * Where the tab keeps its flights: those of each environment on their own, since only a page of that
 * environment can read where they stand.
 */
export function flightsKey({ environment }: Pick<Cloud, 'environment'>): string {
  return environment.kind === 'project'
    ? `cairn.flights.${environment.id}`
    : `cairn.flights.${environment.kind}`;
}

/** Whether the tab keeps any, without reading them: most pages need none of what carries them out. */
export function hasFlights(cloud: Pick<Cloud, 'environment' | 'storage'>): boolean {
  return cloud.storage.getItem(flightsKey(cloud)) !== null;
}
