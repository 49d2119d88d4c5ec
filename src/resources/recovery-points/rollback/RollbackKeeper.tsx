import { useCloud, type Cloud } from '../../../cloud/cloud';
import { rollbacksOf } from './rollbacks';
import { instanceQuery } from '../../instances/instances';
import { environmentOf } from '../../../cloud/environments/environment';
import type { Rollback } from './rollback';
import { useText } from '../../../i18n/text';
import { aboutRun, useAnnounce } from '../../../ui';
import { paths } from '../../../ui/navigation/paths';
import { leftText } from './rollbackText';
import { useRunNews, useRunPlace } from '../runs/useRunNews';

/** News of a rollback: its halt or its end. */
const newsOf = ({ halt, end }: Rollback) => end ?? halt?.kind ?? '';

/** The instance as it is now, where that can be read. */
const readInstance = (cloud: Cloud, { instance }: Rollback) =>
  cloud.queryClient
    .fetchQuery(instanceQuery({ ...cloud, environment: environmentOf(instance) }, instance.id))
    .catch(() => undefined);

/** Takes up the rollbacks of this tab on whatever page it is, and announces their progress. Shows nothing itself. */
export function RollbackKeeper() {
  const t = useText();
  const cloud = useCloud();
  const { notify, say } = useAnnounce();
  const placeOf = useRunPlace();

  useRunNews(rollbacksOf(cloud), newsOf, (rollback) => {
    const { instance, target, safety, halt, end } = rollback;
    const path = paths.rollback(instance.id, target.id);
    const { link, isShown } = placeOf(rollback, path, t('rollback.show'));
    const about = aboutRun(instance.id);
    const values = { instance: instance.name, point: target.name, safety: safety?.name };
    // Its own page shows it; a halt is an alert there.
    if (end === 'succeeded') {
      const key =
        safety === undefined ? 'rollback.succeededNoticeWithout' : 'rollback.succeededNotice';
      const text = t(key, values);
      if (isShown) say(text);
      else notify({ tone: 'success', text, link, about });
    } else if (end === undefined && halt?.kind === 'left' && !isShown)
      void readInstance(cloud, rollback).then((now) =>
        notify({ tone: 'error', text: leftText(t, rollback, now), link, about }),
      );
    else if (end === undefined && halt !== undefined && !isShown)
      notify({ tone: 'error', text: t('rollback.haltedNotice', values), link, about });
  });
  return null;
}
