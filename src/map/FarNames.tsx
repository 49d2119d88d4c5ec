import { useStore } from '@xyflow/react';
import { memo } from 'react';
import type { ShownNode, ShownTree } from '../domain/folds';
import { nowId } from '../domain/lineage';
import type { Drawing } from './drawing';
import type { NodeText } from './nodeText';
import { freeNames } from './namePlaces';
import { detailAt } from './viewport';

interface FarNamesProps {
  tree: ShownTree;
  drawing: Drawing;
  selectedId: string | undefined;
  textOf(node: ShownNode): NodeText;
}

/** Far off, the names of Now, of the selected node and of branch ends, as many as there is room for. */
export const FarNames = memo(function FarNames(props: FarNamesProps) {
  const { tree, drawing, selectedId, textOf } = props;
  const zoom = useStore(({ transform: [, , factor] }) =>
    detailAt(factor) === 'mark' ? factor : undefined,
  );
  if (zoom === undefined) return null;
  const ends = [...tree.nodes.values()].filter(({ childIds }) => childIds.length === 0);
  const wanted = [nowId, selectedId, ...ends.map(({ id }) => id).reverse()];
  return freeNames(wanted, drawing.boxes, zoom).map(({ id, side, x, y, width }) => {
    const node = tree.nodes.get(id);
    return (
      <span
        key={id}
        aria-hidden="true"
        className="map-far-name"
        data-side={side}
        style={{
          transform: `translate(${x}px, ${y}px) scale(${1 / zoom})`,
          width: width * zoom,
        }}
      >
        {node && textOf(node).name}
      </span>
    );
  });
});
