import { useEffect, useEffectEvent, useMemo, useState, type RefObject } from 'react';
import type { Lineage } from '../domain/lineage';
import { flowNodes, withStandings, type FlowNode, type Standing } from './flowNodes';
import { destination, tabStop } from './navigation';
import type { RecoveryMapProps } from './RecoveryMap';
import { treeEvents } from './treeEvents';
import { useDrawing } from './useDrawing';
import { useLingering } from './useLingering';
import type { Pane } from './usePane';
import { useView } from './useView';

/** The node that has the focus, or is to have it as soon as it is in the page. */
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

const itemIn = (frame: HTMLElement | null, id: string) =>
  frame?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] > [role="treeitem"]`);

/** What the page asks to be marked. */
type Marks = Pick<RecoveryMapProps, 'leaving' | 'choice' | 'news'>;

function standings(
  lineage: Lineage,
  { leaving, choice, news }: Marks,
  focus: Focus,
  tabStopId: string | undefined,
  selectedId: string | undefined,
  hasMenu: boolean,
): ReadonlyMap<string, Partial<Standing>> {
  const all = new Map<string, Partial<Standing>>();
  const add = (id: string | undefined, standing: Partial<Standing>) => {
    if (id !== undefined) all.set(id, { ...all.get(id), ...standing });
  };
  if (choice !== undefined)
    for (const id of lineage.nodes.keys())
      if (choice.mayChoose(id)) add(id, { isChosen: choice.isChosen(id) });
  leaving?.forEach((id) => {
    add(id, { isLeaving: true });
  });
  news?.forEach((what, id) => {
    add(id, { news: what });
  });
  add(focus.id, { isAwaited: focus.isAwaited });
  add(tabStopId, { isTabStop: true });
  add(selectedId, { isSelected: true, hasMenu });
  return all;
}

/**
 * The tree's behaviour: one tab stop, arrow keys, a selection that follows the focus, a menu for each node.
 * Keys move by the lineage, not by what is in the page: a node that is out of view is first brought into the page,
 * and then takes the focus itself.
 */
export function useTree(props: RecoveryMapProps, frame: RefObject<HTMLElement | null>, pane: Pane) {
  const { selectedId, onSelect, actionsFor, leaving, choice, news } = props;
  const [focus, setFocus] = useState(noFocus);
  const [menu, setMenu] = useState<OpenMenu>();

  const focusOn = (id: string) => {
    const item = itemIn(frame.current, id);
    if (item) item.focus({ preventScroll: true });
    else setFocus({ id, isAwaited: true });
  };
  const lineage: Lineage = useLingering(props.lineage, focus.id, focusOn);
  const drawing = useDrawing(lineage, pane.rem);
  const tabStopId = tabStop(lineage, selectedId);
  const view = useView(drawing, pane, tabStopId);

  const showSelected = useEffectEvent((id: string) => {
    if (id !== focus.id) view.show(id);
  });
  useEffect(() => {
    if (selectedId !== undefined) showSelected(selectedId);
  }, [selectedId]);

  const hasMenu = selectedId !== undefined && actionsFor(selectedId).length > 0;
  const places = useMemo(() => flowNodes(drawing), [drawing]);
  const nodes: FlowNode[] = useMemo(
    () =>
      withStandings(
        places,
        standings(lineage, { leaving, choice, news }, focus, tabStopId, selectedId, hasMenu),
      ),
    [places, lineage, leaving, choice, news, focus, tabStopId, selectedId, hasMenu],
  );

  const select = (id: string) => {
    if (id !== selectedId) onSelect(id);
  };
  const events = treeEvents({
    focused: (id, byKey) => {
      setFocus({ id, isAwaited: false });
      if (byKey) view.show(id);
      select(id);
    },
    blurred: () => {
      setFocus((now) => (now.isAwaited ? now : noFocus));
    },
    pressed: (id) => {
      view.show(id);
      select(id);
    },
    toggled: (id) => {
      if (choice?.mayChoose(id) !== true) return false;
      choice.onToggle(id);
      return true;
    },
    moved: (id, key) => {
      const next = destination(lineage, id, key);
      if (next !== undefined && next !== id) focusOn(next);
    },
    menuAsked: (id, item) => {
      const anchor = item.querySelector('button') ?? item;
      if (actionsFor(id).length > 0) setMenu({ id, anchor });
    },
  });
  const closeMenu = () => {
    setMenu((last) => last && { ...last, anchor: null });
  };

  return { lineage, drawing, view, nodes, events, menu, closeMenu };
}
