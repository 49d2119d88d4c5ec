import type { LineageNode } from '../domain/lineage';
import { recoveryPointTypeKey, type StatusView, type Tone } from '../domain/status';
import type { RecoveryPoint, RecoveryPointType } from '../domain/types';
import type { Text } from '../i18n/text';

/** What a node's texts are made from. */
export interface NodeWords {
  t: Text;
  /** A moment as the page writes it. */
  dateTime(moment: number): string;
  instance: { name: string; status: StatusView };
  statusOf(point: RecoveryPoint): StatusView;
  currentId: string | undefined;
}

/** A node in words, as its card shows them and as they are spoken. */
export interface NodeText {
  name: string;
  /** The whole node in one sentence, its place in the tree left out. */
  label: string;
  /** The second line: when it was made, whose state it is, or who keeps it. */
  line: string;
  type: { id: RecoveryPointType; name: string } | undefined;
  status: { tone: Tone; label: string } | undefined;
  isCurrent: boolean;
}

function pointText(point: RecoveryPoint, words: NodeWords): NodeText {
  const { t } = words;
  const view = words.statusOf(point);
  const state = t(view.label);
  const type = t(recoveryPointTypeKey(point.type));
  const created = words.dateTime(point.createdAt);
  const isCurrent = point.id === words.currentId;
  return {
    name: point.name,
    label: t(isCurrent ? 'map.currentPointLabel' : 'map.pointLabel', {
      name: point.name,
      state,
      type,
      created,
    }),
    line: created,
    type: { id: point.type, name: type },
    status: { tone: view.tone, label: state },
    isCurrent,
  };
}

/** The words of a point, of a ghost, or of Now. */
export function nodeText(node: LineageNode, words: NodeWords): NodeText {
  const { t, instance } = words;
  if (node.kind === 'point') return pointText(node.point, words);
  const rest = { type: undefined, status: undefined, isCurrent: false };
  if (node.kind === 'now') {
    const state = t(instance.status.label);
    return {
      ...rest,
      name: t('map.now'),
      label: t('map.nowLabel', { instance: instance.name, state }),
      line: instance.name,
      status: { tone: instance.status.tone, label: state },
    };
  }
  const name = node.name ?? t('map.unlisted');
  const isCurrent = node.id === words.currentId;
  return {
    ...rest,
    name,
    label: t(isCurrent ? 'map.currentGhostLabel' : 'map.ghostLabel', { name }),
    line: t('map.kept'),
    isCurrent,
  };
}
