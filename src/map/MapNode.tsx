import './node.css';
import { memo, useLayoutEffect, useRef } from 'react';
import type { ShownNode } from '../domain/folds';
import { useText } from '../i18n/text';
import { Card } from './Card';
import { markedLabel, type NodeText } from './nodeText';
import type { Box, Detail } from './viewport';

/** What has happened to a node since the person looked. */
export type News = 'new' | 'moved';

/** Counted from 1, as ARIA wants them. */
export interface NodePlace {
  level: number;
  index: number;
  count: number;
}

export interface MapNodeProps {
  id: string;
  kind: ShownNode['kind'];
  text: NodeText;
  box: Box;
  detail: Detail;
  place: NodePlace;
  /** Whether it has gone from the tree, and only fades. */
  isGone: boolean;
  isOnTheWay: boolean;
  /** Of a fold: false. Of the first point of a run that was unfolded: true. */
  isExpanded: boolean | undefined;
  isSelected: boolean;
  /** Whether its card has a button for its menu. */
  hasMenu: boolean;
  /** Whether Tab comes to it; true of one node only. */
  isTabStop: boolean;
  /** Whether it is to take the focus as soon as it is in the page. */
  isAwaited: boolean;
  isLeaving: boolean;
  /** Undefined where it cannot be chosen. */
  isChosen: boolean | undefined;
  news: News | undefined;
}

const isSame = (a: MapNodeProps, b: MapNodeProps) =>
  a.id === b.id &&
  a.kind === b.kind &&
  a.text === b.text &&
  a.box === b.box &&
  a.detail === b.detail &&
  a.place.level === b.place.level &&
  a.place.index === b.place.index &&
  a.place.count === b.place.count &&
  a.isGone === b.isGone &&
  a.isOnTheWay === b.isOnTheWay &&
  a.isExpanded === b.isExpanded &&
  a.isSelected === b.isSelected &&
  a.hasMenu === b.hasMenu &&
  a.isTabStop === b.isTabStop &&
  a.isAwaited === b.isAwaited &&
  a.isLeaving === b.isLeaving &&
  a.isChosen === b.isChosen &&
  a.news === b.news;

/**
 * One node: a tree item (ARIA tree pattern, flat with levels) around its card.
 * What the person does to it is heard by the canvas (`treeEvents`).
 */
export const MapNode = memo(function MapNode(props: MapNodeProps) {
  const { id, kind, text, box, detail, place, isAwaited } = props;
  const t = useText();
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isAwaited) element.current?.focus({ preventScroll: true });
  }, [isAwaited]);

  return (
    <div
      ref={element}
      role="treeitem"
      className="map-node"
      style={{
        transform: `translate(${box.x}px, ${box.y}px)`,
        width: box.width,
        height: box.height,
      }}
      data-id={id}
      data-kind={kind}
      data-detail={detail}
      data-tone={text.status?.tone}
      data-current={text.isCurrent}
      data-on-way={props.isOnTheWay}
      data-leaving={props.isLeaving}
      data-news={props.news}
      data-gone={props.isGone}
      aria-label={markedLabel(t, text.label, props)}
      aria-level={place.level}
      aria-posinset={place.index}
      aria-setsize={place.count}
      aria-expanded={props.isExpanded}
      aria-selected={props.isSelected}
      aria-checked={props.isChosen}
      tabIndex={props.isTabStop ? 0 : -1}
    >
      <Card
        id={id}
        text={text}
        kind={kind}
        detail={detail}
        isExpanded={props.isExpanded}
        hasMenu={props.hasMenu}
        isLeaving={props.isLeaving}
        isChosen={props.isChosen}
        news={props.news}
      />
    </div>
  );
}, isSame);
