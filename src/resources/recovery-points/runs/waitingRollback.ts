import { useSearchParams } from 'react-router';
import { paths } from '../../../ui/navigation/paths';

/** Address of the rollback plan that waits for a free slot, from the address of a deletion: `?rollback=ID`. */
export function useWaitingRollback(instanceId: string): string | undefined {
  const [search] = useSearchParams();
  const pointId = search.get('rollback');
  return pointId === null ? undefined : paths.rollback(instanceId, pointId);
}
