import type { FoldNode, PointRun, ShownNode } from '../lineage/folds';
import type { HiddenNode, PointNode } from '../lineage/lineage';
import { pinOf, purposeOf } from '../../rules/pins';
import { pinText } from '../../shared/pins/pinColumn';
import { purposeText } from '../../shared/pins/pinTags';
import { momentOf } from '../moment/moment';
import { safetyMark } from '../rollback/safetyPoint';
import { recoveryPointTypeKey, type StatusView } from '../../rules/status';
import type { RecoveryPoint, RecoveryPointType } from '../../../cloud/types';
import type { MessageId, Text } from '../../../i18n/text';
import type { StateTone } from '../../../cloud/states';

/** Change of a node: by the plan, or since the last visit. */
export type ChangeMark = 'new' | 'moved';

/** Facts and formats for the texts of a node. */
export interface NodeWords {
  t: Text;
  /** A moment as the page writes it. */
  dateTime(moment: number): string;
  /** The same as seen from now: *12 days ago*. */
  ago(moment: number): string;
  /** Two moments as the page writes the days from one to the other. */
  days(from: number, to: number): string;
  instance: { name: string; status: StatusView };
  statusOf(point: RecoveryPoint): StatusView;
  currentId: string | undefined;
  /** The cloud's time, in ms since 1970. */
  now: number;
}

/** A node in words, as its card shows them and as they are spoken. */
export interface NodeText {
  name: string;
  /** The whole node in one sentence, its place in the tree left out. */
  label: string;
  /** The second line: how long ago it was made, whose state it is, or who keeps it. */
  line: string;
  /** When it was made. */
  created: string | undefined;
  type: { id: RecoveryPointType; name: string } | undefined;
  /** Of a point only where it is not ready: most are. */
  status: { tone: StateTone; label: string } | undefined;
  isCurrent: boolean;
  isSafety: boolean;
  purpose: string | undefined;
  /** Until when it is pinned, in words. */
  pin: string | undefined;
  /** Words of the sign that it was created with those of other instances. */
  moment: string | undefined;
}

/** Defaults of the fields that only some nodes have. */
const plainNode = {
  created: undefined,
  type: undefined,
  status: undefined,
  isCurrent: false,
  isSafety: false,
  purpose: undefined,
  pin: undefined,
  moment: undefined,
} as const;

const readyLabel = 'state.recoveryPoint.Ready';

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
  const named = isSafety ? t('map.safetyLabel', { label: told }) : told;
  const purpose = purposeOf(point);
  const shown = purpose && purposeText(t, purpose);
  const pin = pinText(t, point, words.now);
  const moment = momentOf(point) && t('moments.badge');
  return {
    name,
    label: [named, shown, pin, moment].filter((text) => text !== undefined).join(', '),
    line: words.ago(point.createdAt),
    purpose: shown,
    created: shown === undefined ? created : `${created} · ${shown}`,
    type: { id: point.type, name: type },
    status: status.label === readyLabel ? undefined : { tone: status.tone, label: state },
    isCurrent,
    isSafety,
    pin,
    moment,
  };
}

function nowText({ t, instance }: NodeWords): NodeText {
  const state = t(instance.status.label);
  return {
    ...plainNode,
    name: t('map.now'),
    label: t('map.nowLabel', { instance: instance.name, state }),
    line: instance.name,
    status: { tone: instance.status.tone, label: state },
  };
}

function hiddenText(node: HiddenNode, { t, currentId }: NodeWords): NodeText {
  const name = node.name ?? t('map.unlisted');
  const isCurrent = node.id === currentId;
  if (node.isUnread) {
    const line = t('recoveryPoints.unread');
    const label = `${name}, ${line}`;
    return { ...plainNode, name, label, line, isCurrent };
  }
  return {
    ...plainNode,
    name,
    label: t(isCurrent ? 'map.currentHiddenLabel' : 'map.hiddenLabel', { name }),
    line: t('map.kept'),
    isCurrent,
  };
}

function foldText({ run }: FoldNode, { t, days }: NodeWords): NodeText {
  const name = t('map.fold', { count: run.points.length });
  const times = run.points.map(({ createdAt }) => createdAt);
  const dates = days(Math.min(...times), Math.max(...times));
  return {
    ...plainNode,
    name,
    label: t('map.foldLabel', { name, dates }),
    line: dates,
  };
}

/** The words of a point, of a hidden point, of a fold, or of Now. */
export function nodeText(node: ShownNode, words: NodeWords): NodeText {
  if (node.kind === 'now') return nowText(words);
  if (node.kind === 'fold') return foldText(node, words);
  if (node.kind === 'hidden') return hiddenText(node, words);
  return pointText(node, words.statusOf(node.point), words);
}

interface Remembered {
  text: NodeText;
  tone: StateTone;
  state: string;
  isCurrent: boolean;
  isPinned: boolean;
  t: Text;
  dateTime: unknown;
  ago: unknown;
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
    const isPinned = pinOf(node.point, words.now) !== undefined;
    const isSame =
      last?.tone === status.tone &&
      last.state === status.label &&
      last.isCurrent === isCurrent &&
      last.isPinned === isPinned &&
      last.t === words.t &&
      last.dateTime === words.dateTime &&
      last.ago === words.ago;
    if (isSame) return last.text;
    const text = pointText(node, status, words);
    const { t, dateTime, ago } = words;
    const { tone, label: state } = status;
    known.set(node.point, { text, tone, state, isCurrent, isPinned, t, dateTime, ago });
    return text;
  };
}

/** A node's label with what the page marks it as. */
export function markedLabel(
  t: Text,
  label: string,
  { isLeaving, mark }: { isLeaving: boolean; mark: ChangeMark | undefined },
): string {
  const told = mark === undefined ? label : t(markLabels[mark], { label });
  return isLeaving ? t('map.leavingLabel', { label: told }) : told;
}

const markLabels = { new: 'map.newLabel', moved: 'map.movedLabel' } as const satisfies Record<
  ChangeMark,
  MessageId
>;
