import './node.css';
import type { NodeProps } from '@xyflow/react';
import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { position } from '../domain/lineage';
import { Card } from './Card';
import { useMapState } from './context';
import type { FlowNode } from './flowNodes';
import { isMoveKey } from './navigation';

const isPlain = (event: KeyboardEvent) =>
  !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;

/** One node: a tree item (ARIA tree pattern, flat with levels) around its card. */
export function MapNode({ id }: NodeProps<FlowNode>) {
  const map = useMapState();
  const element = useRef<HTMLDivElement>(null);
  const isAwaited = map.awaitedId === id;
  useLayoutEffect(() => {
    if (isAwaited) element.current?.focus({ preventScroll: true });
  }, [isAwaited]);

  const node = map.lineage.nodes.get(id);
  if (node === undefined) return null;
  const text = map.textOf(node);
  const { level, index, count } = position(map.lineage, id);
  const isSelected = map.selectedId === id;

  const openMenu = () => {
    if (element.current === null) return;
    element.current.focus({ preventScroll: true });
    map.onMenu(id, element.current);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isPlain(event)) return;
    if (isMoveKey(event.key)) map.onMove(id, event.key);
    else if (event.key === 'Enter') openMenu();
    else if (event.key === ' ') map.onPress(id);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={element}
      role="treeitem"
      className="map-node"
      data-kind={node.kind}
      data-tone={text.status?.tone}
      data-current={text.isCurrent}
      data-on-way={map.onTheWay.has(id)}
      aria-label={text.label}
      aria-level={level}
      aria-posinset={index}
      aria-setsize={count}
      aria-selected={isSelected}
      tabIndex={map.tabStopId === id ? 0 : -1}
      onFocus={(event) => {
        map.onFocus(id, event.currentTarget.matches(':focus-visible'));
      }}
      onBlur={map.onBlur}
      onClick={() => {
        element.current?.focus({ preventScroll: true });
        map.onPress(id);
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        openMenu();
      }}
      onKeyDown={onKeyDown}
    >
      <Card
        id={id}
        text={text}
        kind={node.kind}
        detail={map.detail}
        onMenu={isSelected && map.hasActions(id) ? openMenu : undefined}
      />
    </div>
  );
}
