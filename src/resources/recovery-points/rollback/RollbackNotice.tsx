import { Link } from 'react-router';
import type { Rollback } from './rollback';
import { isInProgress } from '../../../cloud/runs/run';
import { useText } from '../../../i18n/text';
import { Notice } from '../../../ui';
import { paths } from '../../../ui/navigation/paths';

/** Notice that a rollback is running or has stopped, with a link to it; for pages that do not show it. */
export function RollbackNotice({ rollback }: { rollback: Rollback }) {
  const t = useText();
  const values = { instance: rollback.instance.name, point: rollback.target.name };
  const isRunning = isInProgress(rollback);
  return (
    <Notice tone={isRunning ? 'progress' : 'warning'}>
      {t(isRunning ? 'rollback.otherRunning' : 'rollback.haltedNotice', values)}{' '}
      <Link to={paths.rollback(rollback.instance.id, rollback.target.id)}>
        {t('rollback.show')}
      </Link>
    </Notice>
  );
}
