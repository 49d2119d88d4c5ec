import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { useTasks } from '../../../cloud/tasks/taskHooks';
import type { Lineage } from '../lineage/lineage';
import { recoveryPointStatus } from '../../rules/status';
import { useText } from '../../../i18n/text';
import { useAnnounce, useFormats } from '../../../ui';
import { useNodeName } from './nodeName';
import type { Selection } from './selection';

/** Announces a node that was selected without moving to it. */
export function useSayNode(lineage: Lineage): (id: string) => void {
  const t = useText();
  const tasks = useTasks();
  const { dateTime } = useFormats();
  const { say } = useAnnounce();
  const nameOf = useNodeName(lineage);
  return useCallback(
    (id) => {
      const name = nameOf(id);
      const node = lineage.nodes.get(id);
      if (node?.kind !== 'point') {
        say(t('tree.chosenOther', { name }));
        return;
      }
      const state = t(recoveryPointStatus(node.point, tasks).label);
      say(t('tree.chosenSaid', { name, state, date: dateTime(node.point.createdAt) }));
    },
    [t, tasks, dateTime, say, nameOf, lineage],
  );
}

/**
 * Says the point that an address opened, or that it is gone; true while the address asks for one that is gone.
 * `mayBe`: points that may be there, though their rows could not be read.
 */
export function useDeepLinkAnnouncement(
  lineage: Lineage,
  selection: Selection,
  isRead: boolean,
  mayBe: (id: string) => boolean,
): boolean {
  const t = useText();
  const { say } = useAnnounce();
  const sayNode = useSayNode(lineage);
  const { requestedId } = selection;
  // A point is missing only once the whole tree was read for this page: cached data may be older.
  const isGone =
    isRead && requestedId !== undefined && !lineage.nodes.has(requestedId) && !mayBe(requestedId);
  const [hasArrived, setArrived] = useState(false);
  if (!hasArrived && isRead) setArrived(true);
  const tell = useEffectEvent(() => {
    if (isGone) say(t('tree.gone'));
    else if (requestedId !== undefined && lineage.nodes.has(requestedId)) sayNode(requestedId);
  });
  useEffect(() => {
    if (hasArrived) tell();
  }, [hasArrived]);
  return isGone;
}
