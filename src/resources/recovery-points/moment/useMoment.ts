import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useCloud } from '../../../cloud/cloud';
import { asRead, type PagedList } from '../../../cloud/lists/list';
import { lanesOf } from '../../../cloud/runs/run';
import type { RecoveryPoint } from '../../../cloud/types';
import type { ListRead } from '../../rules/actionContext';
import { recoveryPointsQuery } from '../recoveryPoints';
import { isTwice, ownPoint, type PointCreation } from './creation';
import { useCreations } from './creations';
import { momentOf, pointsOfMoment } from './moment';

/** A moment, as far as this page knows it. */
export interface MomentReading {
  /** Name that its points got; undefined while none is known. */
  name: string | undefined;
  /** Number of points that were created together; undefined while none is known. */
  count: number | undefined;
  /** Its points: by their tags, and those of the run of this tab. */
  points: PagedList<RecoveryPoint>;
  /** Instances with two points of this run: the browser sent the request again. */
  twice: readonly string[];
  /** Lanes of its run, if this tab has it. */
  lanes: readonly PointCreation[];
  read: ListRead & { isFetching: boolean; dataUpdatedAt: number };
}

/** Reads the recovery points of a moment, by its id. */
export function useMoment(id: string): MomentReading {
  const creations = useCreations();
  const read = useQuery(recoveryPointsQuery(useCloud()));
  const { data, error } = read;
  const first = creations.find(({ lane }) => lane.runId === id);
  const lanes = useMemo(() => (first ? lanesOf(first, creations) : []), [first, creations]);
  const points = useMemo(() => {
    const list = asRead({ data, error });
    const linked = pointsOfMoment(id, list.items);
    const own = lanes
      .flatMap((lane) => ownPoint(lane, list.items) ?? [])
      .filter((point) => linked.every((each) => each.id !== point.id));
    return { ...list, items: [...linked, ...own] };
  }, [id, lanes, data, error]);
  const twice = useMemo(
    () =>
      lanes.filter((lane) => isTwice(lane, data?.items ?? [])).map(({ instance }) => instance.name),
    [lanes, data],
  );
  const count = first?.lane.count ?? momentOf(points.items[0])?.count;
  return { name: first?.lane.name ?? points.items[0]?.name, count, points, twice, lanes, read };
}
