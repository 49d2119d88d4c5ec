import { Link } from 'react-router';
import type { Deletion } from './deletion';
import { useText } from '../../../i18n/text';
import { Notice } from '../../../ui';
import { deletionPath, deletionPhase, deletionValues } from './deletionText';

const texts = {
  running: 'deletion.noticeRunning',
  paused: 'deletion.noticePaused',
  halted: 'deletion.noticeHalted',
} as const;

/** Notice that a deletion runs, pauses or has stopped, with a link to it; for pages that do not show it. */
export function DeletionNotice({ deletion }: { deletion: Deletion }) {
  const t = useText();
  const phase = deletionPhase(deletion);
  if (phase === 'succeeded' || phase === 'abandoned') return null;
  return (
    <Notice tone={phase === 'running' ? 'progress' : 'warning'}>
      {t(texts[phase], deletionValues(deletion))}{' '}
      <Link to={deletionPath(deletion)}>{t('deletion.show')}</Link>
    </Notice>
  );
}
