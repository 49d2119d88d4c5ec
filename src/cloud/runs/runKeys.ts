import type { Cloud } from '../cloud';

/** Where the tab keeps what it carries out, of every environment: each goes on in its own, whatever page the person is on. */
export const rollbacksKey = 'cairn.flights';
export const deletionsKey = 'cairn.deletions';
/** What is sent once a task has ended: the browser alone keeps it, beside the tab's tasks. */
export const followUpsKey = 'cairn.followUps';

/** Where the browser keeps what is unfinished, for one person alone: each under a key of its own that begins so. */
export const keptPrefix = (key: string, userId: string) => `${key}.${userId}.`;

/** Whether the tab or the browser keeps any of this person, without reading them: most pages need none of what carries them out. */
export function hasRuns({
  storage,
  memory,
  session,
}: Pick<Cloud, 'storage' | 'memory' | 'session'>): boolean {
  const userId = session.current().user?.id ?? '';
  const kept = memory.keys();
  return [rollbacksKey, deletionsKey, followUpsKey].some(
    (key) =>
      storage.getItem(key) !== null ||
      kept.some((each) => each.startsWith(keptPrefix(key, userId))),
  );
}
