import { Link } from 'react-router';
import { isInProgress } from '../../../cloud/runs/run';
import { useText } from '../../../i18n/text';
import { Notice } from '../../../ui';
import { paths } from '../../../ui/navigation/paths';
import type { PointCreation } from './creation';

/** Notice that a point of several instances is being created, or was not; for pages that do not show the run. */
export function CreationNotice({ creation }: { creation: PointCreation }) {
  const t = useText();
  const { lane } = creation;
  const isRunning = isInProgress(creation);
  return (
    <Notice tone={isRunning ? 'progress' : 'warning'}>
      {t(isRunning ? 'moments.notice' : 'moments.noticeHalted', { name: lane.name })}{' '}
      <Link to={paths.moment(lane.runId)}>{t('moments.show')}</Link>
    </Notice>
  );
}
