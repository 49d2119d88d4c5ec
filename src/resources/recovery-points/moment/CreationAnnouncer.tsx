import { useCloud } from '../../../cloud/cloud';
import { lanesOf, phaseOfLanes } from '../../../cloud/runs/run';
import { useText } from '../../../i18n/text';
import { aboutRun, useAnnounce } from '../../../ui';
import { paths } from '../../../ui/navigation/paths';
import { useRunUpdates, useRunLink } from '../runs/useRunUpdates';
import { creationsOf } from './creations';
import type { PointCreation } from './creation';

/** Resumes the creations of points of this tab on any page, and announces their end. Renders nothing. */
export function CreationAnnouncer() {
  const t = useText();
  const { notify, say } = useAnnounce();
  const linkTo = useRunLink();
  const runs = creationsOf(useCloud());
  const lanes = (creation: PointCreation) => lanesOf(creation, runs.list());

  useRunUpdates(
    runs,
    (creation) => phaseOfLanes(lanes(creation)),
    (creation) => {
      // One announcement for all lanes.
      if (lanes(creation)[0] !== creation) return;
      const { runId, name } = creation.lane;
      const { link, isShown } = linkTo(creation, paths.moment(runId), t('moments.show'));
      const about = aboutRun(creation.instance.id);
      switch (phaseOfLanes(lanes(creation))) {
        case 'succeeded':
          if (isShown) say(t('moments.ready', { name }));
          else notify({ tone: 'success', text: t('moments.ready', { name }), link, about });
          return;
        case 'halted':
          // On its own page that is an alert.
          if (!isShown) notify({ tone: 'error', text: t('moments.need', { name }), link, about });
          return;
        case 'running':
        case 'abandoned':
      }
    },
  );
  return null;
}
