import { ReactFlow, useStore, type AriaLabelConfig } from '@xyflow/react';
import { useId, useMemo, useState } from 'react';
import { pathToNow, type LineageNode } from '../domain/lineage';
import { useText } from '../i18n/text';
import { ActionMenu, useFormats } from '../ui';
import { MapContext, type MapState } from './context';
import { manyNodes } from './flowNodes';
import { Lines } from './Lines';
import { MapControls } from './MapControls';
import { MapNode } from './MapNode';
import { rememberingTexts } from './nodeText';
import type { RecoveryMapProps } from './RecoveryMap';
import type { Pane } from './usePane';
import { useTree } from './useTree';
import { useTreeRole } from './useTreeRole';
import { detailAt, maxZoom, minZoom } from './viewport';

const nodeTypes = { map: MapNode };

/** React Flow's own descriptions speak of keys that do nothing here. Nothing refers to them. */
const noDescriptions: Partial<AriaLabelConfig> = {
  'node.a11yDescription.default': '',
  'node.a11yDescription.keyboardDisabled': '',
  'edge.a11yDescription.default': '',
};

interface CanvasProps extends RecoveryMapProps {
  pane: Pane;
}

/** The map itself: React Flow as canvas, the tree's behaviour our own. */
export function Canvas(props: CanvasProps) {
  const { instance, statusOf, actionsFor } = props;
  const t = useText();
  const { dateTime } = useFormats();
  const keysId = useId();
  const frame = useTreeRole(props.label, keysId, t('map.attribution'));
  const { lineage, drawing, view, nodes, events, menu, closeMenu } = useTree(
    props,
    frame,
    props.pane,
  );
  const detail = useStore((flow) => detailAt(flow.transform[2]));

  const [nodeText] = useState(rememberingTexts);
  const state: MapState = useMemo(() => {
    const words = { t, dateTime, instance, statusOf, currentId: lineage.currentId };
    const textOf = (node: LineageNode) => nodeText(node, words);
    return { lineage, detail, textOf, onTheWay: new Set(pathToNow(lineage)) };
  }, [t, dateTime, instance, statusOf, lineage, detail, nodeText]);
  const mayAct = [...lineage.nodes.keys()].some((id) => actionsFor(id).length > 0);
  const menuNode = menu && lineage.nodes.get(menu.id);

  return (
    <>
      <div role="presentation" className="map-canvas" data-detail={detail} {...events}>
        <MapContext value={state}>
          <ReactFlow
            ref={frame}
            nodes={nodes}
            edges={[]}
            nodeTypes={nodeTypes}
            defaultViewport={view.first}
            minZoom={minZoom}
            maxZoom={maxZoom}
            onlyRenderVisibleElements={nodes.length > manyNodes}
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
            preventScrolling={false}
            ariaLabelConfig={noDescriptions}
          >
            <Lines drawing={drawing} />
          </ReactFlow>
        </MapContext>
      </div>
      <div className="map-bar">
        <p className="map-hint soft" aria-hidden="true">
          {t(mayAct ? 'map.hint' : 'map.hintRead')}
        </p>
        <p id={keysId} hidden>
          {t(mayAct ? 'map.keys' : 'map.keysRead')}
        </p>
        <MapControls view={view} />
      </div>
      <ActionMenu
        name={menuNode ? state.textOf(menuNode).name : ''}
        anchor={menuNode ? menu.anchor : null}
        actions={menu ? actionsFor(menu.id) : []}
        onClose={closeMenu}
      />
    </>
  );
}
