import { memo } from 'react';
import { useText } from '../i18n/text';
import { actionButtonId, Icon, StatusBadge, type IconName } from '../ui';
import type { MapNodeProps } from './MapNode';
import type { NodeText } from './nodeText';

type CardProps = Pick<
  MapNodeProps,
  'id' | 'kind' | 'text' | 'detail' | 'isExpanded' | 'hasMenu' | 'isLeaving' | 'isChosen' | 'news'
>;

const newsTexts = { new: 'map.new', moved: 'map.moved' } as const;

const typeIcons: Record<NonNullable<NodeText['type']>['id'], IconName> = {
  Disk: 'disk',
  DiskAndMemory: 'memory',
};

/** A node as it is seen: a card when near, its name when further off, a mark when far. */
export const Card = memo(function Card(props: CardProps) {
  const { id, text, kind, detail, isExpanded, hasMenu, isLeaving, isChosen, news } = props;
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
