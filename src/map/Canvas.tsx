import { ReactFlow, useStore, ViewportPortal, type Node } from '@xyflow/react';
import { useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { ShownNode } from '../domain/folds';
import { pathToNow } from '../domain/lineage';
import { useText } from '../i18n/text';
import { ActionMenu, useFormats } from '../ui';
import type { Scale } from './drawing';
import { FarNames } from './FarNames';
import { Lines } from './Lines';
import { MapControls } from './MapControls';
import { MotionContext, useMotion } from './motion';
import { Nodes } from './Nodes';
import { rememberingTexts } from './nodeText';
import type { RecoveryMapProps } from './RecoveryMap';
import { TimeRules } from './TimeRules';
import type { Pane } from './usePane';
import { useTree } from './useTree';
import { detailAt, maxZoom, minZoom } from './viewport';

/** The nodes are our own: React Flow moves the view, and its frame is nothing to a screen reader. */
const noNodes: Node[] = [];

interface CanvasProps extends RecoveryMapProps {
  pane: Pane;
}

/** The map itself: React Flow as canvas, the tree our own. */
export function Canvas(props: CanvasProps) {
  const { lineage, instance, statusOf } = props;
  const t = useText();
  const intl = useIntl();
  const { dateTime } = useFormats();
  const keysId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [ownScale, setOwnScale] = useState<Scale>('steps');
  const scale = props.scale ?? ownScale;
  const motion = useMotion();
  const map = useTree(props, frame, scale, motion);
  const { drawing, view, menu } = map;
  const { tree } = map.folds;
  const detail = useStore((flow) => detailAt(flow.transform[2]));

  const attribution = t('map.attribution');
  useLayoutEffect(() => {
    frame.current?.removeAttribute('role');
    frame.current
      ?.querySelector('.react-flow__attribution a')
      ?.setAttribute('aria-label', attribution);
  }, [attribution]);

  const days = useCallback(
    (from: number, to: number) =>
      intl.formatDateTimeRange(from, to, { day: 'numeric', month: 'short', year: 'numeric' }),
    [intl],
  );
  const [nodeText] = useState(rememberingTexts);
  const textOf = (node: ShownNode) =>
    nodeText(node, { t, dateTime, days, instance, statusOf, currentId: lineage.currentId });
  const onTheWay = useMemo(() => new Set(pathToNow(lineage)), [lineage]);
  const mayAct = [...lineage.nodes.keys()].some((id) => props.actionsFor(id).length > 0);
  const menuNode = menu && tree.nodes.get(menu.id);

  return (
    <>
      <div role="presentation" className="map-canvas" data-detail={detail} {...map.events}>
        <MotionContext value={motion}>
          <ReactFlow
            ref={frame}
            nodes={noNodes}
            edges={[]}
            defaultViewport={view.first}
            minZoom={minZoom}
            maxZoom={maxZoom}
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
          >
            {drawing.axis && <TimeRules axis={drawing.axis} pane={props.pane} />}
            <ViewportPortal>
              <Lines
                tree={tree}
                drawing={drawing}
                onTheWay={onTheWay}
                selectedId={props.selectedId}
              />
              <Nodes
                label={props.label}
                describedBy={keysId}
                tree={tree}
                drawing={drawing}
                pane={props.pane}
                departing={map.departing}
                kept={map.kept}
                standing={(id) => ({ ...map.standing(id), isOnTheWay: onTheWay.has(id) })}
                textOf={textOf}
              />
              <FarNames
                tree={tree}
                drawing={drawing}
                selectedId={props.selectedId}
                textOf={textOf}
              />
            </ViewportPortal>
          </ReactFlow>
        </MotionContext>
      </div>
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
      <ActionMenu
        name={menuNode ? textOf(menuNode).name : ''}
        anchor={menuNode ? menu.anchor : null}
        actions={menu ? map.actionsFor(menu.id) : []}
        onClose={map.closeMenu}
      />
    </>
  );
}
