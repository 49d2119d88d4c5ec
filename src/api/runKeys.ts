import type { Cloud } from './cloud';

/** Where the tab keeps what it carries out, of every environment: each goes on in its own, whatever page the person is on. */
export const flightsKey = 'cairn.flights';
export const deletionsKey = 'cairn.deletions';

/** Whether the tab keeps any, without reading them: most pages need none of what carries them out. */
export function hasRuns({ storage }: Pick<Cloud, 'storage'>): boolean {
  return [flightsKey, deletionsKey].some((key) => storage.getItem(key) !== null);
}
