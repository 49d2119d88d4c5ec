import type { FoldNode, PointRun, ShownNode } from '../lineage/folds';
import type { GhostNode, PointNode } from '../lineage/lineage';
import { safetyMark } from '../rollback/safetyPoint';
import { recoveryPointTypeKey, type StatusView } from '../../rules/status';
import type { RecoveryPoint, RecoveryPointType } from '../../../cloud/types';
import type { MessageId, Text } from '../../../i18n/text';
import type { Tone } from '../../../cloud/states';

/** What happened to a node since the last visit. */
export type News = 'new' | 'moved';

/** What a node's texts are made from. */
export interface NodeWords {
  t: Text;
  /** A moment as the page writes it. */
  dateTime(moment: number): string;
  /** Two moments as the page writes the days from one to the other. */
  days(from: number, to: number): string;
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

function pointText({ point }: PointNode, status: StatusView, words: NodeWords): NodeText {
  const { t } = words;
  const { name } = point;
  const state = t(status.label);
  const type = t(recoveryPointTypeKey(point.type));
  const created = words.dateTime(point.createdAt);
  const isCurrent = point.id === words.currentId;
  const label = isCurrent ? 'map.currentPointLabel' : 'map.pointLabel';
  const told = t(label, { name, state, type, created });
  const isSafety = safetyMark(point) !== undefined;
  return {
    name,
    label: isSafety ? t('map.safetyLabel', { label: told }) : told,
    line: isSafety ? t('map.safetyLine', { created }) : created,
    type: { id: point.type, name: type },
    status: { tone: status.tone, label: state },
    isCurrent,
  };
}

function nowText({ t, instance }: NodeWords): NodeText {
  const state = t(instance.status.label);
  return {
    name: t('map.now'),
    label: t('map.nowLabel', { instance: instance.name, state }),
    line: instance.name,
    type: undefined,
    status: { tone: instance.status.tone, label: state },
    isCurrent: false,
  };
}

function ghostText(node: GhostNode, { t, currentId }: NodeWords): NodeText {
  const name = node.name ?? t('map.unlisted');
  const isCurrent = node.id === currentId;
  if (node.isUnread) {
    const line = t('recoveryPoints.unread');
    const label = `${name}, ${line}`;
    return { name, label, line, type: undefined, status: undefined, isCurrent };
  }
  return {
    name,
    label: t(isCurrent ? 'map.currentGhostLabel' : 'map.ghostLabel', { name }),
    line: t('map.kept'),
    type: undefined,
    status: undefined,
    isCurrent,
  };
}

function foldText({ run }: FoldNode, { t, days }: NodeWords): NodeText {
  const name = t('map.fold', { count: run.points.length });
  const times = run.points.map(({ createdAt }) => createdAt);
  const dates = days(Math.min(...times), Math.max(...times));
  return {
    name,
    label: t('map.foldLabel', { name, dates }),
    line: dates,
    type: undefined,
    status: undefined,
    isCurrent: false,
  };
}

/** The words of a point, of a ghost, of a fold, or of Now. */
export function nodeText(node: ShownNode, words: NodeWords): NodeText {
  if (node.kind === 'now') return nowText(words);
  if (node.kind === 'fold') return foldText(node, words);
  if (node.kind === 'ghost') return ghostText(node, words);
  return pointText(node, words.statusOf(node.point), words);
}

interface Remembered {
  text: NodeText;
  tone: Tone;
  state: string;
  isCurrent: boolean;
  t: Text;
  dateTime: unknown;
}

interface RememberedFold {
  text: NodeText;
  t: Text;
}

/**
 * `nodeText`, but a node whose words would be the same gets the same object again: writing a thousand dates takes long,
 * and an unchanged object lets React leave the card alone.
 */
export function rememberingTexts(): typeof nodeText {
  const known = new WeakMap<RecoveryPoint, Remembered>();
  const folds = new WeakMap<PointRun, RememberedFold>();
  const others = new Map<string, NodeText>();
  return (node, words) => {
    if (node.kind === 'fold') {
      const last = folds.get(node.run);
      if (last?.t === words.t) return last.text;
      const text = foldText(node, words);
      folds.set(node.run, { text, t: words.t });
      return text;
    }
    if (node.kind !== 'point') {
      const text = nodeText(node, words);
      const last = others.get(node.id);
      const isSame =
        last?.label === text.label &&
        last.line === text.line &&
        last.status?.tone === text.status?.tone;
      if (isSame) return last;
      others.set(node.id, text);
      return text;
    }
    const status = words.statusOf(node.point);
    const last = known.get(node.point);
    const isCurrent = node.id === words.currentId;
    const isSame =
      last?.tone === status.tone &&
      last.state === status.label &&
      last.isCurrent === isCurrent &&
      last.t === words.t &&
      last.dateTime === words.dateTime;
    if (isSame) return last.text;
    const text = pointText(node, status, words);
    const { t, dateTime } = words;
    known.set(node.point, { text, tone: status.tone, state: status.label, isCurrent, t, dateTime });
    return text;
  };
}

/** A node's label with what the page marks it as. */
export function markedLabel(
  t: Text,
  label: string,
  { isLeaving, news }: { isLeaving: boolean; news: News | undefined },
): string {
  const told = news === undefined ? label : t(newsLabels[news], { label });
  return isLeaving ? t('map.leavingLabel', { label: told }) : told;
}

const newsLabels = { new: 'map.newLabel', moved: 'map.movedLabel' } as const satisfies Record<
  News,
  MessageId
>;
