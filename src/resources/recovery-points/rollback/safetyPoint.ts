import { maxNameLength, plainMoment } from '../../../i18n/formats';
import { pathToNow, type Lineage } from '../lineage/lineage';
import type { RecoveryPoint } from '../../../cloud/types';

/**
 * Mark that makes a recovery point the safety point of a rollback, for whoever lists it later and wherever: the point
 * that was rolled back to, and the run of the plan of a rollback that made it.
 */
export interface SafetyMark {
  targetId: string;
  runId: string;
}

/**
 * The mark is at the end of the description: a field of 255 characters that the engine writes with the point itself and
 * that everyone with access can read. Tags would need a second command, and could be missing after a failure.
 */
const marked = /\s*cairn:before-rollback:([\w-]+):([\w-]+)\s*$/u;

/** A text cut to what the engine takes, without half a character at the cut. */
function cut(text: string, maxLength: number): string {
  return text.length <= maxLength
    ? text
    : text.slice(0, maxLength).replace(/[\uD800-\uDBFF]$/u, '');
}

/**
 * A moment (ms since 1970) in the name of a safety point: *2026-11-29 10:09 EST*. People in other zones read the name
 * too, so it says its zone.
 */
export function safetyMoment(moment: number, locale: string): string {
  const zone = new Intl.DateTimeFormat(locale, { timeZoneName: 'short' })
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName');
  return [plainMoment(moment, { seconds: false }), zone?.value].filter(Boolean).join(' ');
}

/** The name of a safety point; numbered where another point has it, such as one made in the same minute. */
export function safetyName(name: string, points: readonly Pick<RecoveryPoint, 'name'>[]): string {
  const taken = new Set(points.map((point) => point.name));
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name} (${String(number)})`;
  return free;
}

/** The description of a safety point: a sentence for people, cut to fit, then the mark. */
export function safetyDescription(sentence: string, { targetId, runId }: SafetyMark): string {
  const mark = ` cairn:before-rollback:${targetId}:${runId}`;
  return cut(sentence, maxNameLength - mark.length) + mark;
}

/** A description without its mark, and the mark. */
export function readDescription(description: string | undefined): {
  text: string | undefined;
  mark: SafetyMark | undefined;
} {
  const [found, targetId, runId] = marked.exec(description ?? '') ?? [];
  if (description === undefined || found === undefined)
    return { text: description, mark: undefined };
  const text = description.slice(0, description.length - found.length);
  return {
    text: text === '' ? undefined : text,
    mark: { targetId: targetId ?? '', runId: runId ?? '' },
  };
}

/** The mark of a safety point; none for any other. */
export function safetyMark(point: Pick<RecoveryPoint, 'description'>): SafetyMark | undefined {
  return readDescription(point.description).mark;
}

/** A rollback that the tree still shows: from its safety point to its target. */
export interface PastRollback {
  from: RecoveryPoint;
  toId: string;
}

/** Safety points whose target is still in the tree, with their targets, oldest first. */
function safetyPoints(lineage: Lineage): readonly PastRollback[] {
  return [...lineage.nodes.values()]
    .flatMap((node): PastRollback[] => {
      const toId = node.kind === 'point' ? safetyMark(node.point)?.targetId : undefined;
      return node.kind === 'point' && toId !== undefined && lineage.nodes.has(toId)
        ? [{ from: node.point, toId }]
        : [];
    })
    .sort((a, b) => a.from.createdAt - b.from.createdAt);
}

/** States of a safety point without content: no rollback followed it. */
const unkept: readonly string[] = ['Allocated', 'Creating', 'Error'];

/**
 * The rollbacks that the tree still shows. A safety point on the current branch had no rollback, unless another
 * rollback returned to it.
 */
export function pastRollbacks(lineage: Lineage): readonly PastRollback[] {
  const safety = safetyPoints(lineage);
  const onTheWay = new Set(pathToNow(lineage));
  const returnedTo = new Set(safety.map(({ toId }) => toId));
  return safety.filter(
    ({ from }) =>
      !unkept.includes(from.state) && (!onTheWay.has(from.id) || returnedTo.has(from.id)),
  );
}

/** Safety point that undoes the last rollback: the newest usable one that is no ancestor of *Now*, while its target is. */
export function undoPoint(lineage: Lineage): RecoveryPoint | undefined {
  const onTheWay = new Set(pathToNow(lineage));
  return safetyPoints(lineage)
    .filter(
      ({ from, toId }) =>
        !unkept.includes(from.state) && !onTheWay.has(from.id) && onTheWay.has(toId),
    )
    .at(-1)?.from;
}
