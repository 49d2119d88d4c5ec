import type { Cloud } from './cloud';

/** Where the tab keeps its flights, of every environment: each goes on in its own, whatever page the person is on. */
export const flightsKey = 'cairn.flights';

/** Whether the tab keeps any, without reading them: most pages need none of what carries them out. */
export function hasFlights(cloud: Pick<Cloud, 'storage'>): boolean {
  return cloud.storage.getItem(flightsKey) !== null;
}
