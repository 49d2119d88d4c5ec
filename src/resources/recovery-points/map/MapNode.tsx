import './node.css';
import { useStore, useStoreApi, type NodeProps } from '@xyflow/react';
import { memo, useLayoutEffect } from 'react';
import { useText } from '../../../i18n/text';
import { actionButtonId, Icon, StatusBadge, type IconName } from '../../../ui';
import type { CardNode, NodeLook } from './flowNodes';
import type { NodeText } from './nodeText';
import { detailAt, type Detail } from './viewport';

/** A name whose dates stay on one line. */
const withWholeDates = (name: string) => name.replace(/(?<=\d)-(?=\d)/g, '-\u2060');

const markTexts = { new: 'map.new', moved: 'map.moved' } as const;

const typeIcons: Record<NonNullable<NodeText['type']>['id'], IconName> = {
  Disk: 'disk',
  DiskAndMemory: 'memory',
};

/** Content that React Flow draws in a node's element, which is the tree item itself. */
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
  const { text, isLeaving, isChosen, mark } = look;
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
        <span className="map-name" title={text.name}>
          {text.name}
        </span>
      </span>
    );
  const { type } = text;
  return (
    <>
      {(isLeaving || mark !== undefined) && (
        <span className="map-mark">
          {mark !== undefined && <span className="map-news">{t(markTexts[mark])}</span>}
          {isLeaving && <span className="map-leaving">{t('map.leaving')}</span>}
        </span>
      )}
      <span className="map-head">
        {box}
        <NodeIcon {...look} />
        <span className="map-name" title={text.name}>
          {withWholeDates(text.name)}
        </span>
        {text.pin !== undefined && (
          <span className="map-pin" title={text.pin}>
            <Icon name="pin" />
          </span>
        )}
        {text.moment !== undefined && (
          <span className="map-moment" title={text.moment}>
            <Icon name="layers" />
          </span>
        )}
        {text.isCurrent && !look.isSmall && <CurrentTag />}
      </span>
      {look.isSmall ? (
        <SmallLine {...text} isNow={look.kind === 'now'} />
      ) : (
        <>
          <span className="map-detail tabular" title={text.created ?? text.line}>
            {text.purpose === undefined ? text.line : `${text.line} · ${text.purpose}`}
          </span>
          <span className="map-foot">
            {text.status && <StatusBadge tone={text.status.tone} label={text.status.label} />}
            {type && (
              <span className="map-type" title={type.name}>
                <Icon name={typeIcons[type.id]} />
                <span className="map-type-name">{type.name}</span>
              </span>
            )}
            {look.hasMenu && <MenuButton {...look} />}
          </span>
        </>
      )}
    </>
  );
});

function NodeIcon({ kind, text, isExpanded }: NodeLook) {
  const t = useText();
  if (kind === 'now') return <Icon name="flag" />;
  if (isExpanded !== undefined) return <Icon name={isExpanded ? 'caret' : 'chevronRight'} />;
  return (
    text.isSafety && (
      <span className="map-safety" title={t('rollback.safetyBadge')}>
        <Icon name="shield" />
      </span>
    )
  );
}

/** All but the name, in one line; the page names the instance of *Now*. */
function SmallLine({
  line,
  created,
  type,
  status,
  isCurrent,
  isNow,
}: NodeText & { isNow: boolean }) {
  const told = type === undefined ? line : `${line} · ${type.name}`;
  return (
    <span className="map-foot">
      {isCurrent && <CurrentTag />}
      {status && <StatusBadge tone={status.tone} label={status.label} />}
      {!isNow && status === undefined && (
        <span className="map-detail tabular" title={created ?? told}>
          {told}
        </span>
      )}
    </span>
  );
}

function CurrentTag() {
  const t = useText();
  return (
    <span className="map-current">
      <Icon name="check" />
      {t('map.current')}
    </span>
  );
}

function MenuButton({ id, text: { name } }: NodeLook) {
  const t = useText();
  return (
    <button
      type="button"
      id={actionButtonId(id)}
      className="map-action nopan"
      tabIndex={-1}
      aria-label={t('ui.actionFor', { name })}
      aria-haspopup="menu"
    >
      {t('ui.action')}
      <Icon name="caret" />
    </button>
  );
}
