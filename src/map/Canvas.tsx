import { ReactFlow, useStore, type AriaLabelConfig } from '@xyflow/react';
import { useEffect, useEffectEvent, useId, useMemo, useState } from 'react';
import { pathToNow, type LineageNode } from '../domain/lineage';
import { useText } from '../i18n/text';
import { ActionMenu, useFormats } from '../ui';
import { MapContext, type MapState } from './context';
import { flowNodes, keptInPage, manyNodes } from './flowNodes';
import { Lines } from './Lines';
import { MapControls } from './MapControls';
import { MapNode } from './MapNode';
import { destination, tabStop } from './navigation';
import { nodeText } from './nodeText';
import type { RecoveryMapProps } from './RecoveryMap';
import { useDrawing } from './useDrawing';
import { useLingering } from './useLingering';
import type { Pane } from './usePane';
import { useTreeRole } from './useTreeRole';
import { useView } from './useView';
import { detailAt, firstView, maxZoom, minZoom } from './viewport';

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

/** The node that has the focus, or is to have it as soon as it is in the page. */
interface Focus {
  id: string | undefined;
  isAwaited: boolean;
}

/** The menu that was opened last; without an anchor it is closed, or closing. */
interface OpenMenu {
  id: string;
  anchor: HTMLElement | null;
}

const noFocus: Focus = { id: undefined, isAwaited: false };

/** The map itself: React Flow as canvas, the tree's behaviour our own. */
export function Canvas(props: CanvasProps) {
  const { pane, selectedId, onSelect, actionsFor } = props;
  const t = useText();
  const { dateTime } = useFormats();
  const keysId = useId();
  const frame = useTreeRole(props.label, keysId, t('map.attribution'));
  const detail = useStore((flow) => detailAt(flow.transform[2]));
  const [focus, setFocus] = useState(noFocus);
  const [menu, setMenu] = useState<OpenMenu>();

  const focusOn = (id: string) => {
    const element = frame.current?.querySelector<HTMLElement>(
      `[data-id="${CSS.escape(id)}"] > [role="treeitem"]`,
    );
    if (element) element.focus({ preventScroll: true });
    else setFocus({ id, isAwaited: true });
  };
  const lineage = useLingering(props.lineage, focus.id, focusOn);
  const drawing = useDrawing(lineage, pane.rem);
  const tabStopId = tabStop(lineage, selectedId);
  const [first] = useState(() => {
    const anchor = tabStopId === undefined ? undefined : drawing.boxes.get(tabStopId);
    return firstView(drawing.bounds, anchor ?? drawing.bounds, pane);
  });
  const view = useView(drawing, pane, tabStopId, first);

  const showSelected = useEffectEvent((id: string) => {
    if (id !== focus.id) view.show(id);
  });
  useEffect(() => {
    if (selectedId !== undefined) showSelected(selectedId);
  }, [selectedId]);

  const places = useMemo(() => flowNodes(drawing), [drawing]);
  const isLarge = places.length > manyNodes;
  const nodes = useMemo(
    () => (isLarge ? keptInPage(places, [tabStopId, focus.id]) : places),
    [places, isLarge, tabStopId, focus.id],
  );

  const onTheWay = useMemo(() => new Set(pathToNow(lineage)), [lineage]);
  const words = {
    t,
    dateTime,
    instance: props.instance,
    statusOf: props.statusOf,
    currentId: lineage.currentId,
  };
  const textOf = (node: LineageNode) => nodeText(node, words);
  const state: MapState = {
    lineage,
    detail,
    selectedId,
    tabStopId,
    onTheWay,
    awaitedId: focus.isAwaited ? focus.id : undefined,
    textOf,
    hasActions: (id) => actionsFor(id).length > 0,
    onFocus: (id, byKey) => {
      setFocus({ id, isAwaited: false });
      if (byKey) view.show(id);
      if (id !== selectedId) onSelect(id);
    },
    onBlur: () => {
      setFocus((now) => (now.isAwaited ? now : noFocus));
    },
    onPress: (id) => {
      view.show(id);
      if (id !== selectedId) onSelect(id);
    },
    onMove: (id, key) => {
      const next = destination(lineage, id, key);
      if (next !== undefined && next !== id) focusOn(next);
    },
    onMenu: (id, anchor) => {
      if (actionsFor(id).length > 0) setMenu({ id, anchor });
    },
  };
  const menuNode = menu && lineage.nodes.get(menu.id);

  return (
    <>
      <MapContext value={state}>
        <div className="map-canvas" data-detail={detail}>
          <ReactFlow
            ref={frame}
            nodes={nodes}
            edges={[]}
            nodeTypes={nodeTypes}
            defaultViewport={first}
            minZoom={minZoom}
            maxZoom={maxZoom}
            onlyRenderVisibleElements={isLarge}
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
        </div>
      </MapContext>
      <div className="map-bar">
        <p className="map-hint soft" aria-hidden="true">
          {t('map.hint')}
        </p>
        <p id={keysId} hidden>
          {t('map.keys')}
        </p>
        <MapControls view={view} />
      </div>
      <ActionMenu
        name={menuNode ? textOf(menuNode).name : ''}
        anchor={menu?.anchor ?? null}
        actions={menu ? actionsFor(menu.id) : []}
        onClose={() => {
          setMenu((last) => last && { ...last, anchor: null });
        }}
      />
    </>
  );
}
