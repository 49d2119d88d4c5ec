import { isDeletionInProgress, type Deletion } from './deletion';
import { paths } from '../../../ui/navigation/paths';

/** Phase of a queue of deletions, as in the keys of its texts. */
export function deletionPhase(
  deletion: Deletion,
): 'running' | 'paused' | 'halted' | 'succeeded' | 'abandoned' {
  if (deletion.end !== undefined) return deletion.end;
  if (deletion.halt !== undefined) return 'halted';
  return isDeletionInProgress(deletion) ? 'running' : 'paused';
}

/** Values that fill its texts: `point` is the one whose turn it is, or the last. */
export function deletionValues({ instance, queue, stepIndex }: Deletion) {
  const point = (queue[stepIndex] ?? queue.at(-1))?.name;
  const count = queue.length;
  return { instance: instance.name, point, count, done: stepIndex, left: count - stepIndex };
}

/** The page that shows it. */
export function deletionPath({ instance, queue }: Deletion): string {
  return paths.deletePoints(
    instance.id,
    queue.map(({ id }) => id),
  );
}
