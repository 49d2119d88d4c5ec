import { useStore } from '@xyflow/react';
import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import type { ShownTree } from '../domain/folds';
import { dotKind, dotKinds, dotOf, dotsPath, lineKinds, linesPath, type BoxAt } from './paths';
import type { Drawing } from './drawing';
import { useMover } from './motion';
import { detailAt } from './viewport';

interface LinesProps {
  tree: ShownTree;
  drawing: Drawing;
  onTheWay: ReadonlySet<string>;
  selectedId: string | undefined;
}

/**
 * The lines between nodes, and far off the nodes as dots. React Flow's own edges would be one SVG and one ARIA image
 * each: these are a few paths that nobody needs to hear, since the tree itself says who is whose parent.
 */
export const Lines = memo(function Lines(props: LinesProps) {
  const { tree, drawing, onTheWay, selectedId } = props;
  const svg = useRef<SVGSVGElement>(null);
  const isFar = useStore((flow) => detailAt(flow.transform[2]) === 'mark');
  const zoom = useStore((flow) => flow.transform[2]);
  // Far off, lines and dots keep their size on screen, as long as there is room between two dots.
  useLayoutEffect(() => {
    svg.current?.style.setProperty('--px', `${isFar ? 1 / zoom : 1}px`);
    svg.current?.style.setProperty('--dot', `${Math.min(7 / zoom, 100)}px`);
  }, [isFar, zoom]);

  const paths = useMemo(() => {
    const dots = dotKinds.map((kind) => ({ kind, ids: new Array<string>() }));
    for (const node of isFar ? tree.nodes.values() : [])
      dots[dotKinds.indexOf(dotKind(node, onTheWay.has(node.id)))]?.ids.push(node.id);
    const endAt = (boxAt: BoxAt) => (id: string) => {
      const box = boxAt(id);
      return box && isFar ? dotOf(box) : box;
    };
    return (boxAt: BoxAt) => [
      ...lineKinds.map((kind) => linesPath(drawing.lines, kind, endAt(boxAt))),
      ...dots.map(({ kind, ids }) => dotsPath(ids, kind, boxAt)),
      dotsPath(isFar && selectedId !== undefined ? [selectedId] : [], 'ready', boxAt),
    ];
  }, [drawing, tree, onTheWay, selectedId, isFar]);
  const still = useMemo(() => paths((id) => drawing.boxes.get(id)), [paths, drawing]);
  useMover((boxAt) => {
    const elements = svg.current?.children ?? [];
    paths(boxAt).forEach((path, index) => elements[index]?.setAttribute('d', path));
  });
  const { bounds } = drawing;
  return (
    <svg
      ref={svg}
      className="map-lines"
      width={bounds.width}
      height={bounds.height}
      aria-hidden="true"
    >
      {[...lineKinds, ...dotKinds, 'selected'].map((kind, index) => (
        <path key={kind} className="map-line" data-kind={kind} d={still[index]} />
      ))}
    </svg>
  );
});
