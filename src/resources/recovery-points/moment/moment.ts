import { tagKeys } from '../../../cloud/tags/tags';
import type { RecoveryPoint } from '../../../cloud/types';

/** Moment of several instances, of which each has a recovery point. */
export interface Moment {
  id: string;
  /** Number of points that were created together. */
  count: number;
}

const written = /^([\w-]+)\/(\d+)$/u;

/** Value of the tag that links a point to its moment. */
export const momentTag = ({ id, count }: Moment): string => `${id}/${String(count)}`;

/** Moment of a point, by its tag; undefined where it has none, or its tags could not be read. */
export function momentOf(point: Pick<RecoveryPoint, 'tags'> | undefined): Moment | undefined {
  const [, id, count] = written.exec(point?.tags?.[tagKeys.moment] ?? '') ?? [];
  return id === undefined ? undefined : { id, count: Number(count) };
}

/** Points of a moment, by the names of their instances. */
export function pointsOfMoment(
  id: string,
  points: readonly RecoveryPoint[],
): readonly RecoveryPoint[] {
  return points
    .filter((point) => point.state !== 'Removed' && momentOf(point)?.id === id)
    .toSorted((a, b) => (a.instanceName ?? '').localeCompare(b.instanceName ?? ''));
}

/** Time between the first point and the last, in ms; the engine says whole seconds. */
export function timeSpreadOf(points: readonly Pick<RecoveryPoint, 'createdAt'>[]): number {
  const times = points.map(({ createdAt }) => createdAt);
  return times.length === 0 ? 0 : Math.max(...times) - Math.min(...times);
}
