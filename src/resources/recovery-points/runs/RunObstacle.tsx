import { useEffect, useSyncExternalStore } from 'react';
import type { Runs } from '../../../cloud/runs/runs';
import { useText } from '../../../i18n/text';
import { Notice, useAnnounce, useFormats } from '../../../ui';

/** Reason why a run waits, and since when; empty while it makes progress. */
export function RunObstacle(props: {
  runs: Pick<Runs<never>, 'subscribe' | 'obstacleOf'>;
  instanceId: string;
}) {
  const { runs, instanceId } = props;
  const t = useText();
  const { say } = useAnnounce();
  const { dateTime, waitTime } = useFormats();
  const obstacle = useSyncExternalStore(runs.subscribe, () => runs.obstacleOf(instanceId));
  const text =
    obstacle &&
    t(`runs.${obstacle.kind}`, {
      date: dateTime(obstacle.since),
      wait: waitTime(obstacle.waitMs ?? 0),
    });
  useEffect(() => {
    if (text !== undefined) say(text);
  }, [say, text]);
  return text === undefined ? null : <Notice tone="warning">{text}</Notice>;
}
