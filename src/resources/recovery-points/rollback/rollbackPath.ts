import { paths } from '../../../ui/navigation/paths';
import type { Rollback } from './rollback';

/** Address of the page that shows a rollback: that of its moment, where other instances are rolled back with it. */
export function rollbackPath({ momentId, instance, target }: Rollback): string {
  return momentId === undefined
    ? paths.rollback(instance.id, target.id)
    : paths.rollbackMoment(momentId);
}
