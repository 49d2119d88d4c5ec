import { useEffect, useEffectEvent, useState } from 'react';
import type { ShownNode } from '../lineage/folds';
import { position } from '../lineage/lineage';
import { useText, type MessageId } from '../../../i18n/text';
import { useAnnounce, type MenuAction } from '../../../ui';
import type { Scale } from './drawing';
import type { NodeLook, NodePlace } from './flowNodes';
import {
  destination,
  isEdgeKey,
  nodeByName,
  rememberingTyping,
  tabStop,
  type EdgeKey,
} from './navigation';
import type { NodeText } from './nodeText';
import type { RecoveryMapProps } from './mapProps';
import { treeEvents } from './treeEvents';
import { useDeparting } from './useDeparting';
import { useDrawing } from './useDrawing';
import { useFolds } from './useFolds';
import { useView } from './useView';
import type { Box } from './viewport';

/** Far off, more nodes than these are dots alone; the tab stop and the selected one stay in the page. */
const mostMarks = 100;

const edgeTexts = {
  ArrowUp: 'map.edge.up',
  ArrowDown: 'map.edge.down',
  ArrowLeft: 'map.edge.left',
  ArrowRight: 'map.edge.right',
} as const satisfies Record<EdgeKey, MessageId>;

/** The focused node, or the one to focus as soon as it is rendered. */
interface Focus {
  id: string | undefined;
  isAwaited: boolean;
}
const noFocus: Focus = { id: undefined, isAwaited: false };

/** The menu that was opened last; without an anchor it is closed, or closing. */
interface OpenMenu {
  id: string;
  anchor: HTMLElement | null;
}

/**
 * The tree's behaviour: one tab stop, arrow keys, a selection that follows the focus, a menu for each node, folds.
 * Keys move by the tree, not by what is in the page: a node that is out of view is first brought into the page,
 * and then takes the focus itself. A fold may have the focus, but only points, hidden points and Now are selected.
 */
export function useTree(props: RecoveryMapProps, scale: Scale) {
  const { lineage, selectedId, onSelect, leaving, choice, marks } = props;
  const t = useText();
  const [focus, setFocus] = useState(noFocus);
  const [menu, setMenu] = useState<OpenMenu>();
  /** The fold that had the focus last, if no other node had it since. */
  const [lastFold, setLastFold] = useState<string>();
  const [typedSoFar] = useState(rememberingTyping);
  const { say } = useAnnounce();

  const folds = useFolds(
    props,
    (id) =>
      props.firstInView?.has(id) === true ||
      leaving?.has(id) === true ||
      marks?.has(id) === true ||
      choice?.isChosen(id) === true,
  );
  const { tree } = folds;
  const drawing = useDrawing(lineage, tree, { scale, now: props.now });
  const isFold = (id: string | undefined) => tree.nodes.get(id ?? '')?.kind === 'fold';

  // React Flow unmounts nodes out of view: the node is first rendered, then focused.
  const focusOn = (id: string) => setFocus({ id, isAwaited: true });
  const departing = useDeparting(tree, drawing, focus.id, focusOn);
  const tabStopId = isFold(lastFold) ? lastFold : tabStop(tree, selectedId);
  const view = useView(lineage, drawing, tabStopId, props.firstInView);

  // Inside the tree, the focus is the selection; the address follows a moment later.
  const showSelected = useEffectEvent((id: string) => {
    if (focus.id === undefined) view.show(id);
  });
  useEffect(() => {
    if (selectedId !== undefined) showSelected(selectedId);
  }, [selectedId]);

  const actionsFor = (id: string): readonly MenuAction[] => {
    const node = tree.nodes.get(id);
    const run = folds.unfoldedRun(id);
    const action = (name: 'fold' | 'unfold', label: string, onChoose: () => void): MenuAction => ({
      id: name,
      label,
      reason: undefined,
      group: Infinity,
      onSelect: onChoose,
    });
    if (node?.kind === 'fold') {
      const name = t('map.fold', { count: node.run.points.length });
      return [action('unfold', t('map.unfold', { name }), () => folds.unfold(node.run))];
    }
    if (run === undefined) return props.actionsFor(id);
    const label = t('map.foldAgain', { count: run.points.length });
    return [...props.actionsFor(id), action('fold', label, () => folds.fold(run))];
  };

  const hasMenu = selectedId !== undefined && actionsFor(selectedId).length > 0;
  const kept = new Set([focus.id, tabStopId, selectedId]);
  const lookOf = (node: ShownNode, box: Box, place: NodePlace, text: NodeText): NodeLook => {
    const { id, kind } = node;
    return {
      ...place,
      id,
      kind,
      box,
      text,
      isGone: !tree.nodes.has(id),
      isKept: kept.has(id),
      isExpanded: kind === 'fold' ? false : folds.unfoldedRun(id)?.id === id || undefined,
      isSelected: id === selectedId,
      isSmall: false,
      hasMenu: id === selectedId && hasMenu,
      isTabStop: id === tabStopId,
      isAwaited: id === focus.id && focus.isAwaited,
      isLeaving: leaving?.has(id) === true,
      isChosen: choice?.mayChoose(id) === true ? choice.isChosen(id) : undefined,
      mark: marks?.get(id),
    };
  };

  /** The nodes in the order in which they are read. */
  const looks = (textOf: (node: ShownNode) => NodeText): readonly NodeLook[] => {
    const all: NodeLook[] = [];
    const hasMarks = !view.isFarOff || tree.nodes.size <= mostMarks;
    const add = (node: ShownNode, box: Box | undefined, place: NodePlace) => {
      if (box && (hasMarks || kept.has(node.id))) all.push(lookOf(node, box, place, textOf(node)));
    };
    const addGone = (nextId: string | undefined) => {
      for (const { node, box, place, beforeId } of departing.values())
        if (beforeId === nextId) add(node, box, place);
    };
    for (const [id, node] of tree.nodes) {
      addGone(id);
      add(node, drawing.boxes.get(id), position(tree, id));
    }
    addGone(undefined);
    return all;
  };

  const unfold = (id: string): boolean => {
    const node = tree.nodes.get(id);
    if (node?.kind !== 'fold') return false;
    folds.unfold(node.run);
    return true;
  };
  const nameOf = (id: string) => {
    const node = tree.nodes.get(id);
    if (node?.kind === 'now') return t('map.now');
    return (node?.kind === 'point' ? node.point.name : node?.kind === 'hidden' && node.name) || '';
  };
  const select = (id: string) => {
    if (id !== selectedId && !isFold(id)) onSelect(id);
  };
  const askMenu = (id: string, item: HTMLElement) => {
    item.focus({ preventScroll: true });
    const anchor = item.querySelector('button') ?? item;
    if (actionsFor(id).length > 0) setMenu({ id, anchor });
  };
  const events = treeEvents({
    focused: (id, byKey) => {
      setFocus({ id, isAwaited: false });
      setLastFold(isFold(id) ? id : undefined);
      if (byKey) view.show(id);
      select(id);
    },
    blurred: () => {
      setFocus((now) => (now.isAwaited ? now : noFocus));
    },
    pressed: (id) => {
      view.show(id);
      if (!unfold(id)) select(id);
    },
    toggled: (id) => {
      if (choice?.mayChoose(id) !== true || isFold(id)) return false;
      choice.onToggle(id);
      return true;
    },
    moved: (id, key) => {
      const next = destination(tree, id, key);
      const run = folds.unfoldedRun(id);
      if (next !== undefined && next !== id) focusOn(next);
      else if (key === 'ArrowRight' && unfold(id)) return;
      else if (key === 'ArrowLeft' && run !== undefined) folds.fold(run);
      else if (isEdgeKey(key)) say(t(edgeTexts[key]));
    },
    typed: (id, letter, at) => {
      const next = nodeByName(tree, nameOf, id, typedSoFar(letter, at));
      if (next !== undefined && next !== id) focusOn(next);
    },
    allUnfolded: folds.unfoldAll,
    openMenu: askMenu,
    entered: (id, item) => {
      if (!unfold(id)) askMenu(id, item);
    },
    missed: (x, y) => {
      const id = view.dotAt(x, y);
      if (id !== undefined) focusOn(id);
    },
  });
  const closeMenu = () => {
    setMenu((last) => last && { ...last, anchor: null });
  };

  return { folds, drawing, view, looks, events, menu, closeMenu, actionsFor };
}
