import { defaultCardSize, type LayoutBox, type CardSize, type Edge, type Layout } from './layout';
import type { Forest } from './lineage';

/** Position of a time (ms since 1970), in px from the top. */
export interface TimeMark {
  time: number;
  y: number;
}

export interface TimeLayout extends Layout {
  /** Both grow from mark to mark; between two, time runs evenly. */
  axis: readonly TimeMark[];
}

/** Height of a forest on the time scale, as a factor of its height in steps. */
const stretch = 1.5;

/** Each node's own moment, but none before its parent's; what has none, such as *Now*, comes last of all. */
function times(forest: Forest, timeOf: (id: string) => number | undefined): Map<string, number> {
  const known = [...forest.nodes.keys()].flatMap((id) => timeOf(id) ?? []);
  const last = known.reduce((latest, time) => Math.max(latest, time), -Infinity);
  const all = new Map<string, number>();
  for (const { id, parentId } of forest.nodes.values()) {
    const own = timeOf(id) ?? (last === -Infinity ? 0 : last);
    all.set(id, Math.max(own, parentId === undefined ? own : (all.get(parentId) ?? own)));
  }
  return all;
}

/** One column an end, each parent in the middle of its children: no two branches share a column. */
function columns(forest: Forest): Map<string, number> {
  const all = new Map<string, number>();
  let ends = 0;
  for (const { id, childIds } of forest.nodes.values())
    if (childIds.length === 0) {
      all.set(id, ends);
      ends += 1;
    }
  for (const { id, childIds } of [...forest.nodes.values()].reverse()) {
    const first = all.get(childIds[0] ?? '');
    const last = all.get(childIds.at(-1) ?? '');
    if (first !== undefined && last !== undefined) all.set(id, (first + last) / 2);
  }
  return all;
}

/**
 * Places a forest on the time scale: no newer node is above an older one. Where points are too close in time, the scale
 * is stretched, so that a child is wholly below its parent.
 */
export function layoutInTime(
  forest: Forest,
  timeOf: (id: string) => number | undefined,
  size: CardSize = defaultCardSize,
): TimeLayout {
  const pitch = size.height + size.gapY;
  const timeAt = times(forest, timeOf);
  const order = [...timeAt].sort(([, a], [, b]) => a - b);
  const first = order[0]?.[1] ?? 0;
  const span = (order.at(-1)?.[1] ?? 0) - first;
  let rows = 0;
  for (const { depth } of forest.nodes.values()) rows = Math.max(rows, depth + 1);
  const perMs = span === 0 ? 0 : (rows * pitch * stretch) / span;

  const top = new Map<string, number>();
  const axis: TimeMark[] = [];
  let y = 0;
  let then = first;
  for (const [id, time] of order) {
    const parent = top.get(forest.nodes.get(id)?.parentId ?? '');
    y = Math.max(y + (time - then) * perMs, parent === undefined ? 0 : parent + pitch);
    then = time;
    top.set(id, y);
    axis.push({ time, y: y + size.height / 2 });
  }

  const columnOf = columns(forest);
  const boxes: LayoutBox[] = [];
  const edges: Edge[] = [];
  let right = 0;
  for (const { id, parentId } of forest.nodes.values()) {
    const x = (columnOf.get(id) ?? 0) * (size.width + size.gapX);
    right = Math.max(right, x + size.width);
    boxes.push({ id, x, y: top.get(id) ?? 0, width: size.width, height: size.height });
    if (parentId !== undefined) edges.push({ id: `${parentId}>${id}`, from: parentId, to: id });
  }
  return { boxes, edges, width: right, height: y + size.height, axis };
}

/** Position of a time on the axis, in px. */
export function heightOf(axis: readonly TimeMark[], time: number): number {
  // The first mark after it, by halving.
  let after = 0;
  for (let end = axis.length; after < end;) {
    const middle = (after + end) >> 1;
    if ((axis[middle]?.time ?? 0) > time) end = middle;
    else after = middle + 1;
  }
  const to = axis[after];
  const from = axis[after - 1];
  if (from === undefined || to === undefined) return (from ?? to)?.y ?? 0;
  return from.y + ((to.y - from.y) * (time - from.time)) / (to.time - from.time);
}

/** Meaning of a rule: the start of an hour, a day, a month or a year, in the person's own time zone. */
export type RuleUnit = 'hour' | 'day' | 'month' | 'year';

export interface TimeRule extends TimeMark {
  unit: RuleUnit;
}

interface Step {
  unit: RuleUnit;
  count: number;
}
const steps: readonly Step[] = [
  { unit: 'hour', count: 1 },
  { unit: 'hour', count: 6 },
  { unit: 'day', count: 1 },
  { unit: 'day', count: 7 },
  { unit: 'month', count: 1 },
  { unit: 'month', count: 3 },
  { unit: 'year', count: 1 },
];
const hour = 3_600_000;
const lengths: Record<RuleUnit, number> = {
  hour,
  day: 24 * hour,
  month: 30 * 24 * hour,
  year: 365 * 24 * hour,
};

/** Start of the unit that contains a time, and of the units after it. */
function startOf(time: number, { unit, count }: Step, later: number): number {
  const at = new Date(time);
  const by = later * count;
  const year = at.getFullYear();
  const month = at.getMonth();
  const day = at.getDate();
  if (unit === 'year') return new Date(year + by, 0).getTime();
  if (unit === 'month') return new Date(year, month - (month % count) + by).getTime();
  // Weeks start on Monday.
  if (unit === 'day')
    return new Date(year, month, day - (count === 7 ? (at.getDay() + 6) % 7 : 0) + by).getTime();
  const hours = at.getHours();
  return new Date(year, month, day, hours - (hours % count) + by).getTime();
}

/** Date rules along an axis: starts of hours, days, weeks, months, quarters or years, at most so many. */
export function timeRules(axis: readonly TimeMark[], most: number): readonly TimeRule[] {
  const from = axis[0]?.time ?? 0;
  const to = axis.at(-1)?.time ?? 0;
  const fits = ({ unit, count }: Step) => (to - from) / (lengths[unit] * count) <= most;
  const step = steps.find(fits) ?? {
    unit: 'year',
    count: Math.ceil((to - from) / lengths.year / most),
  };
  const rules: TimeRule[] = [];
  for (let later = 1; rules.length < most; later += 1) {
    const time = startOf(from, step, later);
    if (time > to) break;
    rules.push({ time, y: heightOf(axis, time), unit: step.unit });
  }
  return rules;
}

/** Rules with at least this distance to the previous one, in px. */
export function farApart(rules: readonly TimeRule[], least: number): readonly TimeRule[] {
  const kept: TimeRule[] = [];
  for (const rule of rules) if (rule.y - (kept.at(-1)?.y ?? -Infinity) >= least) kept.push(rule);
  return kept;
}
