import './node.css';
import type { NodeProps } from '@xyflow/react';
import { useLayoutEffect, useRef } from 'react';
import { position } from '../domain/lineage';
import { Card } from './Card';
import { useText } from '../i18n/text';
import { useMapState } from './context';
import type { FlowNode } from './flowNodes';
import { markedLabel } from './nodeText';

/**
 * One node: a tree item (ARIA tree pattern, flat with levels) around its card.
 * What the person does to it is heard by the canvas (`treeEvents`).
 */
export function MapNode({ id, data }: NodeProps<FlowNode>) {
  const { lineage, detail, onTheWay, textOf } = useMapState();
  const t = useText();
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (data.isAwaited) element.current?.focus({ preventScroll: true });
  }, [data.isAwaited]);

  const node = lineage.nodes.get(id);
  if (node === undefined) return null;
  const text = textOf(node);
  const label = markedLabel(t, text.label, data);
  const { level, index, count } = position(lineage, id);
  return (
    <div
      ref={element}
      role="treeitem"
      className="map-node"
      data-kind={node.kind}
      data-tone={text.status?.tone}
      data-current={text.isCurrent}
      data-on-way={onTheWay.has(id)}
      data-leaving={data.isLeaving}
      data-news={data.news}
      aria-label={label}
      aria-level={level}
      aria-posinset={index}
      aria-setsize={count}
      aria-selected={data.isSelected}
      aria-checked={data.isChosen}
      tabIndex={data.isTabStop ? 0 : -1}
    >
      <Card id={id} text={text} kind={node.kind} detail={detail} {...data} />
    </div>
  );
}
