import { isNamed } from '../lists/names';
import type { Tags } from '../tags/tags';
import type { StateTrace, CreationTrace, Trace } from './trace';

/** An entry of a list, as far as traces compare it. */
export interface TracedRow {
  id: string;
  name: string;
  givenName?: string | undefined;
  state: string;
  stage: 'moving' | 'ready' | 'failed';
  from?: string | undefined;
  instanceId?: string | undefined;
  /** Bytes. */
  size?: number | undefined;
  tags?: Tags | undefined;
  createdAt?: number | undefined;
}

/**
 * Visible effect of a change; `made`: new resources, the oldest first. `unknown`: the row is there, but what would show
 * the effect could not be read.
 */
export interface Finding {
  state: 'done' | 'running' | 'failed' | 'none' | 'unknown';
  made: readonly { id: string; name: string }[];
}

/** A clock that was never compared with the cloud's may be wrong by this, in ms. */
const clockMarginMs = 60_000;

/** True for a list entry that a change may have created. */
export function isNew(
  { list, name, before, at = 0 }: CreationTrace,
  row: Pick<TracedRow, 'id' | 'name' | 'givenName' | 'createdAt'>,
): boolean {
  if (name !== undefined && !isNamed(row, name)) return false;
  if (before !== undefined) return !before.includes(row.id);
  // An event from just before may belong to an earlier change.
  if (list === 'events') return false;
  return row.createdAt === undefined || row.createdAt >= at - clockMarginMs;
}

const isLike = ({ name, from }: CreationTrace, row: TracedRow) =>
  (name === undefined || isNamed(row, name)) && (from === undefined || row.from === from);

/** Entries before a change that creates a resource, to compare with. */
export function matchingIds(trace: CreationTrace, rows: readonly TracedRow[]): readonly string[] {
  return rows.filter((row) => isLike(trace, row)).map(({ id }) => id);
}

/** An event with a result outweighs earlier events. */
const eventOrder = ['ready', 'failed', 'moving'] as const;
const thingOrder = ['ready', 'moving', 'failed'] as const;

const stateOf = { ready: 'done', moving: 'running', failed: 'failed' } as const;

function findMade(trace: CreationTrace, rows: readonly TracedRow[]): Finding {
  const found = rows
    .filter((row) => isLike(trace, row) && isNew(trace, row))
    .toSorted((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0));
  const isEvent = trace.list === 'events';
  const best = (isEvent ? eventOrder : thingOrder).flatMap((stage) =>
    found.filter((row) => row.stage === stage),
  );
  const [first] = best;
  if (first === undefined) return { state: 'none', made: [] };
  return {
    state: stateOf[first.stage],
    made: isEvent ? [] : best.map(({ id, name }) => ({ id, name })),
  };
}

/** How a wanted property is: as wanted, otherwise, or not known. */
type Match = 'same' | 'other' | 'unread';

const match = (isSame: boolean): Match => (isSame ? 'same' : 'other');

function matchTags(tags: Tags | undefined, wanted: Readonly<Record<string, string | null>>): Match {
  if (tags === undefined) return 'unread';
  return match(Object.entries(wanted).every(([key, value]) => (tags[key] ?? null) === value));
}

/** The wanted properties of a row that is there. */
function matchesOf(row: TracedRow, { state, instanceId, size, tags }: StateTrace['to']): Match[] {
  const matches: Match[] = [];
  if (state !== undefined)
    matches.push(row.state === 'Unknown' ? 'unread' : match(state.includes(row.state)));
  if (instanceId !== undefined) matches.push(match((row.instanceId ?? null) === instanceId));
  if (size !== undefined)
    matches.push(row.size === undefined ? 'unread' : match(row.size === size));
  if (tags !== undefined) matches.push(matchTags(row.tags, tags));
  return matches;
}

function findBecome({ id, to, via }: StateTrace, rows: readonly TracedRow[]): Finding {
  const row = rows.find((each) => each.id === id);
  if (row === undefined) {
    const isGone = to.state?.includes('gone') === true;
    return { state: isGone ? 'done' : 'none', made: [] };
  }
  const matches = matchesOf(row, to);
  if (via.includes(row.state)) {
    const isThere = matches.every((each) => each === 'same');
    return { state: isThere ? 'done' : 'running', made: [] };
  }
  if (matches.includes('other')) return { state: 'none', made: [] };
  return { state: matches.includes('unread') ? 'unknown' : 'done', made: [] };
}

/** Visible effect of a change in a list that was read after it was sent. */
export function findIn(trace: Trace, rows: readonly TracedRow[]): Finding {
  return trace.kind === 'made' ? findMade(trace, rows) : findBecome(trace, rows);
}
