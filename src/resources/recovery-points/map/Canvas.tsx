import { MiniMap, ReactFlow } from '@xyflow/react';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { folding } from '../lineage/folds';
import { pathToNow } from '../lineage/lineage';
import { useText } from '../../../i18n/text';
import { ActionMenu } from '../../../ui';
import { MapNode } from './Card';
import type { Scale } from './drawing';
import { lineEdges, overviewNode, rememberingNodes } from './flowNodes';
import { MapControls } from './MapControls';
import { LineBetween, Overview, PictureContext, SmallPicture, useTreePaths } from './Overview';
import type { RecoveryMapProps } from './mapProps';
import { TimeRules } from './TimeRules';
import { useNodeText } from './useNodeText';
import { useTree } from './useTree';

const nodeTypes = { card: MapNode, overview: Overview };
const edgeTypes = { line: LineBetween };

/** So many are all in the page, in view or not: a screen reader can browse them. */
const fewNodes = 60;

/** The map itself: React Flow draws it; layout, folds, keys and speech are ours. */
export function Canvas(props: RecoveryMapProps) {
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
  const lines = useMemo(() => lineEdges(drawing), [drawing]);
  const edges = useMemo(() => (view.isFarOff ? [] : lines), [view.isFarOff, lines]);

  const mayAct = [...lineage.nodes.keys()].some((id) => props.actionsFor(id).length > 0);
  const menuNode = menu && tree.nodes.get(menu.id);

  return (
    <PictureContext value={picture}>
      <div className="map">
        <div
          ref={canvas}
          role="presentation"
          className="map-canvas"
          data-detail={view.detail}
          {...map.events}
        >
          <ReactFlow
            nodes={nodes}
            edges={edges}
            nodeTypes={nodeTypes}
            edgeTypes={edgeTypes}
            onlyRenderVisibleElements={tree.nodes.size > fewNodes}
            minZoom={view.minZoom}
            nodesDraggable={false}
            nodesConnectable={false}
            nodesFocusable={false}
            edgesFocusable={false}
            elementsSelectable={false}
            disableKeyboardA11y
            deleteKeyCode={null}
            selectionKeyCode={null}
            multiSelectionKeyCode={null}
            panActivationKeyCode={null}
            zoomActivationKeyCode={null}
            zoomOnDoubleClick={false}
            attributionPosition="top-right"
            preventScrolling={false}
          >
            {drawing.axis && <TimeRules axis={drawing.axis} />}
          </ReactFlow>
        </div>
        {view.isLarge && tree.nodes.size > folding.mostNodes && (
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
          <p className="map-hint soft" aria-hidden="true">
            {t(mayAct ? 'map.hint' : 'map.hintRead')}
          </p>
          <p id={keysId} hidden>
            {[
              t(mayAct ? 'map.keys' : 'map.keysRead'),
              map.folds.mayFold && t('map.keysFold'),
              props.choice && t('map.keysChoose'),
            ]
              .filter(Boolean)
              .join(' ')}
          </p>
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
