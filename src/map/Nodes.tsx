import { useRef, type ReactNode } from 'react';
import type { ShownNode, ShownTree } from '../domain/folds';
import { position } from '../domain/lineage';
import type { Drawing } from './drawing';
import { MapNode, type MapNodeProps } from './MapNode';
import { useMover } from './motion';
import type { NodeText } from './nodeText';
import type { Departing } from './useDeparting';
import { useSeen } from './useSeen';
import type { Size } from './viewport';

/** What sets a node apart for the moment. */
export type Standing = Pick<
  MapNodeProps,
  | 'isOnTheWay'
  | 'isExpanded'
  | 'isSelected'
  | 'hasMenu'
  | 'isTabStop'
  | 'isAwaited'
  | 'isLeaving'
  | 'isChosen'
  | 'news'
>;

interface NodesProps {
  label: string;
  describedBy: string;
  tree: ShownTree;
  drawing: Drawing;
  pane: Size;
  departing: ReadonlyMap<string, Departing>;
  /** In the page even out of view, since the focus would fall to the body with its element. */
  kept: ReadonlySet<string | undefined>;
  standing(id: string): Standing;
  textOf(node: ShownNode): NodeText;
}

/** The tree itself: the nodes in view, in the order in which they are read. */
export function Nodes(props: NodesProps) {
  const { tree, drawing, departing, kept, standing, textOf } = props;
  const { shown, detail } = useSeen(drawing, departing, props.pane);
  const element = useRef<HTMLDivElement>(null);

  useMover((boxAt, { progress, isNew }) => {
    for (const node of element.current?.querySelectorAll<HTMLElement>('[data-id]') ?? []) {
      const id = node.dataset['id'] ?? '';
      const gone = departing.get(id);
      const is = gone?.box ?? drawing.boxes.get(id);
      const at = gone === undefined ? boxAt(id) : gone.into;
      if (is === undefined) continue;
      const part = gone === undefined ? 1 : progress;
      const x = at === undefined ? 0 : (at.x - is.x) * part;
      const y = at === undefined ? 0 : (at.y - is.y) * part;
      node.style.translate = x === 0 && y === 0 ? '' : `${x}px ${y}px`;
      node.style.opacity = progress < 1 && isNew(id) ? String(progress) : '';
    }
  });

  const items: ReactNode[] = [];
  const addGone = (beforeId: string | undefined) => {
    for (const [id, gone] of departing)
      if (gone.beforeId === beforeId && (shown.has(id) || kept.has(id)))
        items.push(
          <MapNode
            key={id}
            id={id}
            kind={gone.node.kind}
            text={textOf(gone.node)}
            box={gone.box}
            detail={detail}
            place={gone.place}
            isGone
            {...standing(id)}
          />,
        );
  };
  const followed = new Set([...departing.values()].map(({ beforeId }) => beforeId));
  for (const [id, node] of tree.nodes) {
    if (followed.has(id)) addGone(id);
    const box = drawing.boxes.get(id);
    const nodeDetail = shown.get(id) ?? (kept.has(id) ? detail : undefined);
    if (box === undefined || nodeDetail === undefined) continue;
    items.push(
      <MapNode
        key={id}
        id={id}
        kind={node.kind}
        text={textOf(node)}
        box={box}
        detail={nodeDetail}
        place={position(tree, id)}
        isGone={false}
        {...standing(id)}
      />,
    );
  }
  addGone(undefined);

  return (
    <div
      ref={element}
      role="tree"
      className="map-tree"
      aria-label={props.label}
      aria-describedby={props.describedBy}
    >
      {items}
    </div>
  );
}
