import { BaseEdge, useStore, type EdgeProps, type MiniMapNodeProps } from '@xyflow/react';
import { createContext, memo, use, useMemo } from 'react';
import type { ShownNode, ShownTree } from '../lineage/folds';
import { nowId } from '../lineage/lineage';
import type { Drawing } from './drawing';
import { overviewId, type LineEdge } from './flowNodes';
import { placeNames } from './namePlaces';
import type { NodeText } from './nodeText';
import { dotKind, dotKinds, dotOf, dotsPath, linesPath } from './paths';
import { lineKinds } from './drawing';
import { detailAt } from './viewport';

/** The whole tree as a few paths: a thousand points cost as much as ten. */
interface Drawn {
  drawing: Drawing;
  selectedId: string | undefined;
  paths: readonly { kind: string; d: string }[];
}
export interface TreePicture {
  drawn: Drawn;
  tree: ShownTree;
  textOf(node: ShownNode): NodeText;
}
export const PictureContext = createContext<TreePicture | undefined>(undefined);

export function useTreePaths(tree: ShownTree, drawing: Drawing, onTheWay: ReadonlySet<string>) {
  return useMemo(() => {
    const boxAt = (id: string) => drawing.boxes.get(id);
    const dotAt = (id: string) => {
      const box = boxAt(id);
      return box && dotOf(box);
    };
    const ids = new Map(dotKinds.map((kind) => [kind, new Array<string>()]));
    for (const node of tree.nodes.values())
      ids.get(dotKind(node, onTheWay.has(node.id)))?.push(node.id);
    return [
      ...lineKinds.map((kind) => ({ kind, d: linesPath(drawing.lines, kind, dotAt) })),
      ...[...ids].map(([kind, of]) => ({ kind, d: dotsPath(of, kind, boxAt) })),
    ];
  }, [tree, drawing, onTheWay]);
}

const Paths = memo(function Paths({ drawing, selectedId, paths }: Drawn) {
  const chosen = selectedId === undefined ? [] : [selectedId];
  return (
    <>
      {paths.map(({ kind, d }) => (
        <path key={kind} className="map-line" data-kind={kind} d={d} />
      ))}
      <path
        className="map-line"
        data-kind="selected"
        d={dotsPath(chosen, 'ready', (id) => drawing.boxes.get(id))}
      />
    </>
  );
});

/** Zoomed out, lines and dots keep their size on screen, as long as there is space between dots. */
export function Overview() {
  const picture = use(PictureContext);
  const zoom = useStore(({ transform: [, , factor] }) =>
    detailAt(factor) === 'mark' ? factor : undefined,
  );
  if (zoom === undefined || picture === undefined) return null;
  return (
    <>
      <svg
        className="map-lines"
        ref={(svg) => {
          svg?.style.setProperty('--px', `${String(1 / zoom)}px`);
          svg?.style.setProperty('--dot', `${String(Math.min(7 / zoom, 100))}px`);
        }}
      >
        <Paths {...picture.drawn} />
      </svg>
      <FarNames {...picture} zoom={zoom} />
    </>
  );
}

/** The names of *Now*, of the selected node and of branch ends, as many as fit. */
function FarNames({ tree, drawn, textOf, zoom }: TreePicture & { zoom: number }) {
  const { drawing, selectedId } = drawn;
  const ends = [...tree.nodes.values()].filter(({ childIds }) => childIds.length === 0);
  const wanted = [nowId, selectedId, ...ends.map(({ id }) => id).reverse()];
  return placeNames(wanted, drawing.boxes, zoom).map(({ id, side, x, y, width }) => {
    const node = tree.nodes.get(id);
    return (
      <span
        key={id}
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
}

/** In the small map the whole tree is one picture too. */
export function SmallPicture({ id }: MiniMapNodeProps) {
  const picture = use(PictureContext);
  if (id !== overviewId || picture === undefined) return null;
  return <Paths {...picture.drawn} />;
}

export function LineBetween({ data, markerEnd }: EdgeProps<LineEdge>) {
  return (
    data && (
      <BaseEdge
        className="map-line"
        data-kind={data.kind}
        path={data.path}
        interactionWidth={0}
        {...(markerEnd !== undefined && { markerEnd })}
      />
    )
  );
}
