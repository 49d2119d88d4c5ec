import type { Cloud } from '../cloud';

/** Storage key of the tab's runs, of every environment: each run stays in its own, on whatever page the person is. */
export const rollbacksKey = 'cairn.rollbacks';
export const deletionsKey = 'cairn.deletions';
export const creationsKey = 'cairn.pointCreations';
/** Storage key of pending follow-ups: in the browser alone, beside the tab's tasks. */
export const followUpsKey = 'cairn.followUps';

/** Key prefix of a person's unfinished runs in the browser: one key each. */
export const browserRunPrefix = (key: string, userId: string) => `${key}.${userId}.`;

/**
 * True if the tab or the browser stores runs of this person. It does not parse them, since most pages do not need
 * that code.
 */
export function hasRuns({
  storage,
  memory,
  session,
}: Pick<Cloud, 'storage' | 'memory' | 'session'>): boolean {
  const userId = session.current().user?.id ?? '';
  const stored = memory.keys();
  return [rollbacksKey, deletionsKey, creationsKey, followUpsKey].some(
    (key) =>
      storage.getItem(key) !== null ||
      stored.some((each) => each.startsWith(browserRunPrefix(key, userId))),
  );
}
