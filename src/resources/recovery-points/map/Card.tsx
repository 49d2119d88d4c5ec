import './node.css';
import { useStore, useStoreApi, type NodeProps } from '@xyflow/react';
import { memo, useLayoutEffect } from 'react';
import { useText } from '../../../i18n/text';
import { actionButtonId, Icon, StatusBadge, type IconName } from '../../../ui';
import type { CardNode, NodeLook } from './flowNodes';
import type { NodeText } from './nodeText';
import { detailAt, type Detail } from './viewport';

const newsTexts = { new: 'map.new', moved: 'map.moved' } as const;

const typeIcons: Record<NonNullable<NodeText['type']>['id'], IconName> = {
  Disk: 'disk',
  DiskAndMemory: 'memory',
};

/** What React Flow draws in a node's element, which is the tree item itself. */
export const MapNode = memo(function MapNode({ data: { look } }: NodeProps<CardNode>) {
  const { id, isAwaited } = look;
  const flow = useStoreApi();
  const detail = useStore(({ transform }) => detailAt(transform[2]));
  useLayoutEffect(() => {
    const item = `[role="treeitem"][data-id="${CSS.escape(id)}"]`;
    if (isAwaited)
      flow.getState().domNode?.querySelector<HTMLElement>(item)?.focus({ preventScroll: true });
  }, [isAwaited, id, flow]);
  return (
    <>
      {/* React Flow draws a line only where both nodes have such elements; ours know where they end. */}
      <span className="source target" hidden />
      <Card look={look} detail={detail} />
    </>
  );
});

/** A node as it is seen: a card when near, its name when further off, nothing when far. */
const Card = memo(function Card({ look, detail }: { look: NodeLook; detail: Detail }) {
  const { id, text, kind, isExpanded, hasMenu, isLeaving, isChosen, news } = look;
  const t = useText();
  if (detail === 'mark') return null;
  const box = isChosen !== undefined && (
    <span className="map-box" data-box={isChosen}>
      {isChosen && <Icon name="check" />}
    </span>
  );
  if (detail === 'name')
    return (
      <span className="map-name-only">
        {box}
        <span className="map-name">{text.name}</span>
      </span>
    );
  return (
    <>
      {(isLeaving || news !== undefined) && (
        <span className="map-mark">
          {news !== undefined && <span className="map-news">{t(newsTexts[news])}</span>}
          {isLeaving && <span className="map-leaving">{t('map.leaving')}</span>}
        </span>
      )}
      <span className="map-head">
        {box}
        {kind === 'now' && <Icon name="flag" />}
        {isExpanded !== undefined && <Icon name={isExpanded ? 'caret' : 'chevronRight'} />}
        <span className="map-name" title={text.name}>
          {text.name}
        </span>
        {text.isCurrent && (
          <span className="map-current">
            <Icon name="check" />
            {t('map.current')}
          </span>
        )}
      </span>
      <span className="map-detail tabular">{text.line}</span>
      <span className="map-foot">
        {text.status && <StatusBadge tone={text.status.tone} label={text.status.label} />}
        {text.type && (
          <span className="map-type">
            <Icon name={typeIcons[text.type.id]} />
            <span className="map-type-name">{text.type.name}</span>
          </span>
        )}
      </span>
      {hasMenu && (
        <button
          type="button"
          id={actionButtonId(id)}
          className="map-action nopan"
          tabIndex={-1}
          aria-label={t('ui.actionFor', { name: text.name })}
          aria-haspopup="menu"
        >
          {t('ui.action')}
          <Icon name="caret" />
        </button>
      )}
    </>
  );
});
