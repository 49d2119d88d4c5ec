import { useEffect, useEffectEvent, useState } from 'react';
import type { Lineage } from '../domain/lineage';
import { heirOf } from './navigation';

/** How long a node stays after it handed on the focus, in ms; Orca is silent when both happen at once. */
const lingering = 300;

/**
 * The lineage to show: the latest, unless the focused node has gone from it. Then the focus is first handed to
 * the nearest ancestor that is left, and the node goes a moment later.
 */
export function useLingering(
  latest: Lineage,
  focusedId: string | undefined,
  passFocus: (id: string) => void,
): Lineage {
  const [shown, setShown] = useState(latest);
  const [isHeld, setHeld] = useState(false);
  const isLosing =
    focusedId !== undefined && shown.nodes.has(focusedId) && !latest.nodes.has(focusedId);
  if (isLosing && !isHeld) setHeld(true);
  const isCurrent = !isLosing && !isHeld;
  if (isCurrent && shown !== latest) setShown(latest);

  const handOn = useEffectEvent(() => {
    const heir = focusedId === undefined ? undefined : heirOf(focusedId, shown, latest);
    if (heir !== undefined) passFocus(heir);
  });
  useEffect(() => {
    if (!isHeld) return;
    handOn();
    const timer = setTimeout(() => {
      setHeld(false);
    }, lingering);
    return () => {
      clearTimeout(timer);
    };
  }, [isHeld]);

  return isCurrent ? latest : shown;
}
