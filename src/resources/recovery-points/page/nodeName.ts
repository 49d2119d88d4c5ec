import { useCallback } from 'react';
import type { Lineage } from '../lineage/lineage';
import { useText } from '../../../i18n/text';

/** Name of a node on screen: a point's own, or the text for a hidden point. */
export function useNodeName(lineage: Lineage): (id: string) => string {
  const t = useText();
  return useCallback(
    (id) => {
      const node = lineage.nodes.get(id);
      if (node?.kind === 'point') return node.point.name;
      if (node?.kind === 'now') return t('recoveryPoints.now');
      if (node?.isUnread) return [node.name, t('recoveryPoints.unread')].filter(Boolean).join(': ');
      return node?.name === undefined
        ? t('recoveryPoints.hiddenUnnamed')
        : t('recoveryPoints.hidden', { name: node.name });
    },
    [t, lineage],
  );
}
