import '@xyflow/react/dist/base.css';
import './map.css';
import { ReactFlowProvider, MiniMap, ReactFlow } from '@xyflow/react';
import type { RecoveryMapProps } from './mapProps';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { pathToNow } from '../lineage/lineage';
import { useText } from '../../../i18n/text';
import { ActionMenu } from '../../../ui';
import { OffscreenCounts } from './OffscreenCounts';
import { MapNode } from './MapNode';
import type { Scale } from './drawing';
import { fixedNodes, lineEdges, overviewNode, rememberingNodes } from './flowNodes';
import { MapControls } from './MapControls';
import { LineBetween, Overview, PictureContext, SmallPicture, useTreePaths } from './Overview';
import { TimeRules } from './TimeRules';
import { useNodeText } from './useNodeText';
import { useTree } from './useTree';

const nodeTypes = { card: MapNode, overview: Overview };
const edgeTypes = { line: LineBetween };

/** Maximum number of nodes that are all in the page, in view or not, so that a screen reader can browse them. */
const fewNodes = 60;

/** The map itself: React Flow draws it; layout, folds, keys and speech are ours. */
function Canvas(props: RecoveryMapProps) {
  const { lineage, label } = props;
  const t = useText();
  const keysId = useId();
  const canvas = useRef<HTMLDivElement>(null);
  const [ownScale, setOwnScale] = useState<Scale>('steps');
  const scale = props.scale ?? ownScale;
  const map = useTree(props, scale);
  const { drawing, view, menu } = map;
  const { tree } = map.folds;

  // React Flow calls its frame an application, and has no property to name the element around its nodes.
  const attribution = t('map.attribution');
  useLayoutEffect(() => {
    const part = (name: string) => canvas.current?.querySelector(`.react-flow${name}`);
    part('')?.removeAttribute('role');
    part('__attribution a')?.setAttribute('aria-label', attribution);
    part('__nodes')?.setAttribute('role', 'tree');
    part('__nodes')?.setAttribute('aria-label', label);
    part('__nodes')?.setAttribute('aria-describedby', keysId);
  }, [attribution, label, keysId]);

  const textOf = useNodeText(props);
  const onTheWay = useMemo(() => new Set(pathToNow(lineage)), [lineage]);
  const paths = useTreePaths(tree, drawing, onTheWay);
  const picture = { drawn: { drawing, selectedId: props.selectedId, paths }, tree, textOf };

  const [cardNodes] = useState(rememberingNodes);
  const cards = cardNodes(view.isReady ? map.looks(textOf) : [], t);
  const nodes = useMemo(() => [overviewNode(drawing), ...cards], [drawing, cards]);
  const { newLines } = props;
  const lines = useMemo(() => {
    const moves = (newLines ?? []).map((line) => ({ ...line, kind: 'moves' as const }));
    return lineEdges({ boxes: drawing.boxes, lines: [...drawing.lines, ...moves] });
  }, [drawing, newLines]);
  const edges = useMemo(() => (view.isFarOff ? [] : lines), [view.isFarOff, lines]);

  const mayAct = [...lineage.nodes.keys()].some((id) => props.actionsFor(id).length > 0);
  const keys = (
    [
      'map.key.move',
      'map.key.ends',
      'map.key.letters',
      map.folds.mayFold && 'map.key.fold',
      mayAct && 'map.key.actions',
      props.choice && 'map.key.choose',
    ] as const
  ).flatMap((key) => (key ? t(key) : []));
  const menuNode = menu && tree.nodes.get(menu.id);

  return (
    <PictureContext value={picture}>
      <div className="map">
        <div
          ref={canvas}
          role="presentation"
          className="map-canvas"
          data-detail={view.detail}
          // One finger scrolls the page; two move the map and zoom it.
          onTouchStartCapture={(event) => {
            if (event.touches.length === 1) event.stopPropagation();
          }}
          {...map.events}
        >
          <ReactFlow
            nodes={nodes}
            edges={edges}
            nodeTypes={nodeTypes}
            edgeTypes={edgeTypes}
            onlyRenderVisibleElements={tree.nodes.size > fewNodes}
            minZoom={view.minZoom}
            {...fixedNodes}
            deleteKeyCode={null}
            selectionKeyCode={null}
            multiSelectionKeyCode={null}
            panActivationKeyCode={null}
            zoomActivationKeyCode={null}
            attributionPosition="top-right"
          >
            {drawing.axis && <TimeRules axis={drawing.axis} />}
          </ReactFlow>
        </div>
        {view.isLarge && (
          <div className="map-small" aria-hidden="true">
            <MiniMap
              nodeComponent={SmallPicture}
              style={{ width: 88, height: view.height + 2 }}
              offsetScale={0}
              pannable
            />
          </div>
        )}
        <div className="map-bar">
          <details className="map-keys">
            <summary>{t('map.keysTitle')}</summary>
            <ul>
              {keys.map((key) => (
                <li key={key}>{key}</li>
              ))}
            </ul>
          </details>
          <p id={keysId} hidden>
            {keys.join(' ')}
          </p>
          <OffscreenCounts boxes={drawing.boxes} />
          {drawing.lines.some(({ kind }) => kind === 'jumps') && (
            <span className="map-legend soft">
              <svg viewBox="0 0 34 10" aria-hidden="true">
                <path className="map-line" data-kind="jumps" d="M1 5h24" />
                <path className="map-arrow" d="M25 1l8 4-8 4z" />
              </svg>
              {t('map.legend.jump')}
            </span>
          )}
          <MapControls
            view={view}
            folds={map.folds}
            scale={scale}
            onScale={props.onScale ?? setOwnScale}
          />
        </div>
      </div>
      <ActionMenu
        name={menuNode ? textOf(menuNode).name : ''}
        anchor={menuNode ? menu.anchor : null}
        actions={menu ? map.actionsFor(menu.id) : []}
        onClose={map.closeMenu}
      />
    </PictureContext>
  );
}

/** The recovery points of an instance as a map that is a tree to keyboard and screen reader. */
export default function RecoveryMap(props: RecoveryMapProps) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  );
}
