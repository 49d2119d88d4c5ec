import { useSearchParams } from 'react-router';
import { paths } from '../../../ui/navigation/paths';

/** The plan of a rollback for which room is being made, where the address of a deletion names its point: `?rollback=ID`. */
export function usePlanBehind(instanceId: string): string | undefined {
  const [search] = useSearchParams();
  const pointId = search.get('rollback');
  return pointId === null ? undefined : paths.rollback(instanceId, pointId);
}
