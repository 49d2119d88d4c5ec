import { useCloud, type Cloud } from '../../../cloud/cloud';
import { rollbacksOf } from './rollbacks';
import { instanceQuery } from '../../instances/instances';
import { lanesOf, phaseOfLanes } from '../../../cloud/runs/run';
import { environmentOf } from '../../../cloud/environments/environment';
import type { Rollback } from './rollback';
import { useText } from '../../../i18n/text';
import { aboutRun, useAnnounce } from '../../../ui';
import { rollbackPath } from './rollbackPath';
import { leftText } from './rollbackText';
import { useRunUpdates, useRunLink } from '../runs/useRunUpdates';

/** The instance as it is now, if it can be read. */
const readInstance = (cloud: Cloud, { instance }: Rollback) =>
  cloud.queryClient
    .fetchQuery(instanceQuery({ ...cloud, environment: environmentOf(instance) }, instance.id))
    .catch(() => undefined);

/** Resumes the rollbacks of this tab on any page, and announces their progress. Renders nothing. */
export function RollbackAnnouncer() {
  const t = useText();
  const cloud = useCloud();
  const { notify, say } = useAnnounce();
  const linkTo = useRunLink();

  const runs = rollbacksOf(cloud);
  const lanes = (rollback: Rollback) => lanesOf(rollback, runs.list());
  /** State of a rollback that is announced: its halt or end; with several instances, of the whole. */
  const newsOf = (rollback: Rollback) =>
    rollback.lane ? phaseOfLanes(lanes(rollback)) : (rollback.end ?? rollback.halt?.kind ?? '');

  const tellOfLanes = (rollback: Rollback, name: string) => {
    // One announcement for all lanes.
    if (lanes(rollback)[0] !== rollback) return;
    const phase = phaseOfLanes(lanes(rollback));
    if (phase !== 'succeeded' && phase !== 'halted') return;
    const { link, isShown } = linkTo(rollback, rollbackPath(rollback), t('rollback.show'));
    const about = aboutRun(rollback.instance.id);
    if (phase === 'succeeded') {
      const text = t('moments.rollbackReady', { name });
      if (isShown) say(text);
      else notify({ tone: 'success', text, link, about });
    } else if (!isShown)
      notify({ tone: 'error', text: t('moments.rollbackNeed', { name }), link, about });
  };

  useRunUpdates(runs, newsOf, (rollback) => {
    if (rollback.lane) return tellOfLanes(rollback, rollback.lane.name);
    const { instance, target, safety, halt, end } = rollback;
    const { link, isShown } = linkTo(rollback, rollbackPath(rollback), t('rollback.show'));
    const about = aboutRun(instance.id);
    const values = { instance: instance.name, point: target.name, safety: safety?.name };
    // Its own page shows it; there, a halt is an alert.
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
