import type { Cloud } from './cloud';

/** Where the tab keeps what it carries out, of every environment: each goes on in its own, whatever page the person is on. */
export const flightsKey = 'cairn.flights';
export const deletionsKey = 'cairn.deletions';

/** Where the browser keeps, for one person alone, what they signed out of before its end. */
export const leftKey = (key: string, userId: string) => `${key}.left.${userId}`;

/** Whether the tab or the browser keeps any of this person, without reading them: most pages need none of what carries them out. */
export function hasRuns({
  storage,
  memory,
  session,
}: Pick<Cloud, 'storage' | 'memory' | 'session'>): boolean {
  const userId = session.current().user?.id ?? '';
  return [flightsKey, deletionsKey].some(
    (key) => storage.getItem(key) !== null || memory.getItem(leftKey(key, userId)) !== null,
  );
}
