import { useCloud } from '../../../cloud/cloud';
import { deletionsOf } from './deletions';
import type { Deletion } from './deletion';
import { useText } from '../../../i18n/text';
import { aboutRun, useAnnounce } from '../../../ui';
import { deletionPath, deletionPhase, deletionValues } from './deletionText';
import { useRunUpdates, useRunLink } from '../runs/useRunUpdates';

/** State of a queue that is announced: its phase, the point whose turn it is, and a requested pause. */
const newsOf = (deletion: Deletion) =>
  `${deletionPhase(deletion)} ${deletion.halt?.kind ?? ''} ${String(deletion.stepIndex)} ${String(deletion.paused)}`;

/** Resumes the deletions of this tab on any page, and announces their progress. Renders nothing. */
export function DeletionAnnouncer() {
  const t = useText();
  const { notify, say } = useAnnounce();
  const linkTo = useRunLink();

  useRunUpdates(deletionsOf(useCloud()), newsOf, (deletion) => {
    const { link, isShown } = linkTo(deletion, deletionPath(deletion), t('deletion.show'));
    const values = deletionValues(deletion);
    const about = aboutRun(deletion.instance.id);
    switch (deletionPhase(deletion)) {
      case 'succeeded':
        if (isShown) say(t('deletion.succeededNotice', values));
        else notify({ tone: 'success', text: t('deletion.succeededNotice', values), link, about });
        return;
      case 'halted':
        // On its own page that is an alert.
        if (!isShown)
          notify({ tone: 'error', text: t('deletion.noticeHalted', values), link, about });
        return;
      case 'paused':
        say(t('deletion.paused', values));
        return;
      case 'running':
        // The announcement of the task names the point.
        if (deletion.paused) say(t('deletion.pausing', values));
        else if (values.count > 1 && values.left > 0)
          say(t('deletion.said', { ...values, number: values.done + 1 }));
        return;
      case 'abandoned':
    }
  });
  return null;
}
