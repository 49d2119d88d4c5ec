import { Link } from 'react-router';
import { isInProgress } from '../../../cloud/runs/run';
import { useText } from '../../../i18n/text';
import { Notice } from '../../../ui';
import { paths } from '../../../ui/navigation/paths';
import type { Deletion } from '../deletion/deletion';
import { deletionPath, deletionPhase, deletionValues } from '../deletion/deletionText';
import type { PointCreation } from '../moment/creation';
import { useDeletions } from '../deletion/deletions';
import { useRollbacks } from '../rollback/rollbacks';
import { useCreations } from '../moment/creations';
import { RollbackNotice } from '../rollback/RollbackNotice';

const deletionTexts = {
  running: 'deletion.noticeRunning',
  paused: 'deletion.noticePaused',
  halted: 'deletion.noticeHalted',
} as const;

/** Notice that a deletion runs, pauses or has stopped, with a link to it; for pages that do not show it. */
function DeletionNotice({ deletion }: { deletion: Deletion }) {
  const t = useText();
  const phase = deletionPhase(deletion);
  if (phase === 'succeeded' || phase === 'abandoned') return null;
  return (
    <Notice tone={phase === 'running' ? 'progress' : 'warning'}>
      {t(deletionTexts[phase], deletionValues(deletion))}{' '}
      <Link to={deletionPath(deletion)}>{t('deletion.show')}</Link>
    </Notice>
  );
}

/** Notice that a point of several instances is being created, or was not; for pages that do not show the run. */
function CreationNotice({ creation }: { creation: PointCreation }) {
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

/** Runs on an instance that are active or have stopped, with links; without the one that the page itself shows. */
export function RunNotices(props: { instanceId: string; except?: string | undefined }) {
  const isMeant = ({ id, instance, end }: { id: string; instance: { id: string }; end: unknown }) =>
    instance.id === props.instanceId && end === undefined && id !== props.except;
  const rollback = useRollbacks().find(isMeant);
  const deletion = useDeletions().find(isMeant);
  const creation = useCreations().find(isMeant);
  return (
    <>
      {rollback && <RollbackNotice rollback={rollback} />}
      {deletion && <DeletionNotice deletion={deletion} />}
      {creation && <CreationNotice creation={creation} />}
    </>
  );
}
