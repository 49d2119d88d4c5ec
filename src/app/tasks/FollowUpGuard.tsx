import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { useCloud, type Cloud } from '../../cloud/cloud';
import { instanceQuery } from '../../resources/instances/instances';
import {
  storeFollowUps,
  reportLeftFollowUps,
  type StoredFollowUp,
} from '../../cloud/runs/storedFollowUps';
import { useSession } from '../../cloud/session/session';
import { volumeQuery } from '../../resources/volumes/volumes';
import { isInEnvironment, environmentOf } from '../../cloud/environments/environment';
import { useNameList } from '../../i18n/nameList';
import { useText } from '../../i18n/text';
import { useAnnounce } from '../../ui';
import { useBeforeUnloadPrompt } from '../../ui/beforeUnload';
import { addressIn } from '../../cloud/environments/environmentAddress';
import { paths } from '../../ui/navigation/paths';
import { subjectAddress } from './taskText';

/**
 * Stores the pending follow-ups of this tab, asks before the tab closes, and reports those that a closed tab left
 * undone. Renders nothing.
 */
export function FollowUpGuard() {
  const cloud = useCloud();
  const { status } = useSession();
  const { tasks } = cloud;
  useBeforeUnloadPrompt(useSyncExternalStore(tasks.subscribe, () => tasks.followUps().length > 0));
  useEffect(() => storeFollowUps(cloud), [cloud]);

  const tell = useEffectEvent(useTellLeft());
  useEffect(() => {
    if (status !== 'signedIn') return;
    const life = new AbortController();
    void reportLeftFollowUps(cloud, tell, life.signal);
    return () => life.abort();
  }, [cloud, status]);
  return null;
}

/** The volume and its instance as they are now, if they can be read. */
async function readBoth(
  cloud: Cloud,
  left: Extract<StoredFollowUp, { kind: 'attachVolume' | 'takeSnapshots' }>,
) {
  const home = { ...cloud, environment: environmentOf(left) };
  const { queryClient } = cloud;
  const instance = await queryClient
    .fetchQuery(instanceQuery(home, left.instanceId))
    .catch(() => undefined);
  const volume =
    left.kind === 'attachVolume' && left.volume.id !== ''
      ? await queryClient
          .fetchQuery({ ...volumeQuery(home, left.volume.id), staleTime: 0 })
          .catch(() => undefined)
      : undefined;
  return { instance, volume };
}

/** Names the unfinished work. */
function useTellLeft() {
  const t = useText();
  const names = useNameList();
  const cloud = useCloud();
  const { notify } = useAnnounce();
  return async (left: StoredFollowUp, signal: AbortSignal) => {
    const link = (path: string, name: string) => {
      const label = t('tasks.show', { name });
      return isInEnvironment(cloud.environment, left)
        ? { to: path, label }
        : { href: addressIn(environmentOf(left), path), label };
    };
    const about = `left ${left.taskId}`;
    if (left.kind === 'addTags') {
      const { subject, instanceId, as } = left;
      const { name } = subject;
      const to = subjectAddress(subject, { kind: as, instanceId });
      const text = t('runs.left.tags', { task: t(`task.${as}.name`), name });
      notify({ tone: 'error', text, about, ...(to !== undefined && { link: link(to, name) }) });
      return;
    }
    if (left.kind === 'unsent') {
      const { action, waiting } = left;
      const text = t('runs.left.unsent', { task: action, name: names(waiting) });
      notify({ tone: 'error', text, about });
      return;
    }
    const { instance, volume } = await readBoth(cloud, left);
    if (signal.aborted) return;
    const values = { instance: instance?.name ?? left.instanceId };
    if (left.kind === 'takeSnapshots') {
      const { count, waiting } = left;
      const text = t('runs.left.snapshots', {
        ...values,
        count,
        taken: count - waiting.length,
        names: names(waiting),
      });
      notify({
        tone: 'error',
        text,
        about,
        link: link(paths.instance(left.instanceId), values.instance),
      });
      return;
    }
    if (volume?.instanceId === left.instanceId) return;
    const text = t(volume === undefined ? 'runs.left.noVolume' : 'runs.left.unattached', {
      ...values,
      volume: left.volume.name,
    });
    const path = volume === undefined ? paths.volumes : paths.volume(volume.id);
    notify({ tone: 'error', text, about, link: link(path, left.volume.name) });
  };
}
