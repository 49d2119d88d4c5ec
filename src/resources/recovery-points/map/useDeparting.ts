import { useEffect, useEffectEvent, useState } from 'react';
import type { ShownNode, ShownTree } from '../lineage/folds';
import { position } from '../lineage/lineage';
import type { Drawing } from './drawing';
import type { NodePlace } from './flowNodes';
import { nextFocusAfter } from './navigation';
import { isStill } from './useView';
import type { Box } from './viewport';

/** How long a node stays after it has gone from the tree, in ms; Orca is silent when the focus goes with its element. */
const lingering = 300;

/** Of more, none is seen to fade. */
const mostFading = 60;

/** A node that has gone from the tree, but not yet from the page. */
export interface Departing {
  node: ShownNode;
  box: Box;
  place: NodePlace;
  /** The node that follows in the order of the page. */
  beforeId: string | undefined;
}

const nobody: ReadonlyMap<string, Departing> = new Map();

/**
 * Nodes just removed from the tree: they fade. With reduced motion, only the focused one stays for a moment, until the
 * focus is on its nearest remaining ancestor.
 */
export function useDeparting(
  tree: ShownTree,
  drawing: Drawing,
  focusedId: string | undefined,
  passFocus: (id: string) => void,
): ReadonlyMap<string, Departing> {
  const [last, setLast] = useState({ tree, before: tree, drawing, departing: nobody });
  let departing = last.departing;
  if (last.tree !== tree) {
    const lost = [...last.tree.nodes.keys()].filter((id) => !tree.nodes.has(id));
    const fades = !isStill() && lost.length <= mostFading;
    const gone = new Map([...departing].filter(([id]) => !tree.nodes.has(id)));
    let hasChanged = gone.size < departing.size;
    let beforeId: string | undefined;
    for (const node of [...last.tree.nodes.values()].reverse()) {
      const box = last.drawing.boxes.get(node.id);
      if (tree.nodes.has(node.id)) beforeId = node.id;
      else if (box && (fades || node.id === focusedId)) {
        const place = position(last.tree, node.id);
        gone.set(node.id, { node, box, place, beforeId });
        hasChanged = true;
      }
    }
    if (hasChanged) departing = gone;
    setLast({ tree, before: last.tree, drawing, departing });
  }

  const handOn = useEffectEvent(() => {
    if (focusedId === undefined || !departing.has(focusedId)) return;
    const heir = tree.foldOf.get(focusedId) ?? nextFocusAfter(focusedId, last.before, tree);
    if (heir !== undefined) passFocus(heir);
  });
  useEffect(() => {
    if (departing.size === 0) return;
    handOn();
    const timer = setTimeout(() => {
      setLast((now) => ({ ...now, departing: nobody }));
    }, lingering);
    return () => {
      clearTimeout(timer);
    };
  }, [departing]);
  return departing;
}
