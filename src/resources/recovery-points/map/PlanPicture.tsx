import '@xyflow/react/dist/base.css';
import './map.css';
import { getViewportForBounds, ReactFlow, ReactFlowProvider, useStore } from '@xyflow/react';
import { useMemo } from 'react';
import { useText } from '../../../i18n/text';
import { excerptOf } from '../lineage/excerpt';
import { position } from '../lineage/lineage';
import { MapNode } from './MapNode';
import { cardSizes, draw } from './drawing';
import { drawnNode, fixedNodes, lineEdges } from './flowNodes';
import type { RecoveryMapProps } from './mapProps';
import { LineBetween } from './Overview';
import { useRem } from './useDrawing';
import { useNodeText } from './useNodeText';

const nodeTypes = { card: MapNode };
const edgeTypes = { line: LineBetween };

/** Between the tree and the frame, in px. */
const margin = '20px';

interface PictureProps extends Pick<
  RecoveryMapProps,
  'label' | 'lineage' | 'instance' | 'statusOf' | 'now' | 'marks'
> {
  /** The nodes of the plan. */
  shown: ReadonlySet<string>;
  /** Shows the whole tree where there is space, else only `shown` and the nodes that join them. */
  isWhole: boolean;
  /** Says below how many points are not shown. */
  hasNote: boolean;
}

/** A part of the tree without actions. To screen readers it is one image, `label`. */
export default function PlanPicture(props: PictureProps) {
  return (
    <ReactFlowProvider>
      <Picture {...props} />
    </ReactFlowProvider>
  );
}

function Picture(props: PictureProps) {
  const { lineage, shown, isWhole, marks, now } = props;
  const t = useText();
  const rem = useRem();
  const width = useStore(({ panZoom, width: px }) => (panZoom ? px : 0));
  const height = useStore((flow) => flow.height);
  const textOf = useNodeText(props);
  const hasRoom = width > 26 * rem;
  const card = hasRoom ? cardSizes.picture : cardSizes.smallPicture;
  const { tree, others, drawing } = useMemo(() => {
    const excerpt = excerptOf(lineage, shown, { isWhole: isWhole && hasRoom });
    return { ...excerpt, drawing: draw(lineage, excerpt.tree, rem, { scale: 'steps', now, card }) };
  }, [lineage, shown, isWhole, hasRoom, rem, now, card]);

  const nodes = [...tree.nodes.values()].flatMap((node) => {
    const box = drawing.boxes.get(node.id);
    if (box === undefined || width === 0) return [];
    return drawnNode({
      ...position(tree, node.id),
      id: node.id,
      kind: node.kind,
      box,
      text: textOf(node),
      isGone: false,
      isKept: true,
      isExpanded: undefined,
      isSelected: false,
      isSmall: true,
      hasMenu: false,
      isTabStop: false,
      isAwaited: false,
      isLeaving: false,
      isChosen: undefined,
      mark: marks?.get(node.id),
    });
  });
  return (
    <>
      <div className="map-picture-frame">
        <div role="img" aria-label={props.label} className="map map-picture">
          <div aria-hidden="true">
            <ReactFlow
              nodes={nodes}
              edges={lineEdges(drawing)}
              nodeTypes={nodeTypes}
              edgeTypes={edgeTypes}
              viewport={getViewportForBounds(
                drawing.bounds,
                width || 1,
                height || 1,
                0.1,
                1,
                margin,
              )}
              minZoom={0.1}
              {...fixedNodes}
              panOnDrag={false}
              zoomOnScroll={false}
              zoomOnPinch={false}
              // The map itself has React Flow's link.
              proOptions={{ hideAttribution: true }}
            />
          </div>
        </div>
      </div>
      {props.hasNote && others > 0 && <p className="soft">{t('map.others', { count: others })}</p>}
    </>
  );
}
