import { Link } from 'react-router';
import type { Rollback } from './rollback';
import { isInProgress } from '../../../cloud/runs/run';
import { useText } from '../../../i18n/text';
import { Notice } from '../../../ui';
import { rollbackPath } from './rollbackPath';

/** Notice that a rollback is running or has stopped, with a link to it; for pages that do not show it. */
export function RollbackNotice({ rollback }: { rollback: Rollback }) {
  const t = useText();
  const { instance, target, lane } = rollback;
  const values = { instance: instance.name, point: target.name };
  const isRunning = isInProgress(rollback);
  const ofOne = t(isRunning ? 'rollback.otherRunning' : 'rollback.haltedNotice', values);
  const ofLane = (name: string, count: number) =>
    isRunning ? t('moments.rollback.running', { count }) : t('moments.rollbackNeed', { name });
  return (
    <Notice tone={isRunning ? 'progress' : 'warning'}>
      {lane ? ofLane(lane.name, lane.count) : ofOne}{' '}
      <Link to={rollbackPath(rollback)}>{t('rollback.show')}</Link>
    </Notice>
  );
}
