const offsets = new Map<string, Intl.DateTimeFormat | undefined>();

function offsetFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  if (offsets.has(timeZone)) return offsets.get(timeZone);
  let format: Intl.DateTimeFormat | undefined;
  try {
    format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    // The browser does not know the zone.
  }
  offsets.set(timeZone, format);
  return format;
}

const dayMs = 86_400_000;
/** Offsets at the start of days. */
const knownOffsets = new Map<string, number | undefined>();
/** A year in several zones. */
const mostKnown = 5_000;

function offsetOfDay(timeZone: string, day: number): number | undefined {
  const key = `${timeZone} ${String(day)}`;
  if (!knownOffsets.has(key)) {
    if (knownOffsets.size >= mostKnown) knownOffsets.clear();
    knownOffsets.set(key, readOffset(timeZone, day * dayMs));
  }
  return knownOffsets.get(key);
}

/** Offset of a zone from UTC at a moment, in ms; undefined for a zone that the browser does not know. */
export function zoneOffset(timeZone: string, moment: number): number | undefined {
  const day = Math.floor(moment / dayMs);
  const offset = offsetOfDay(timeZone, day);
  return offset === offsetOfDay(timeZone, day + 1) ? offset : readOffset(timeZone, moment);
}

function readOffset(timeZone: string, moment: number): number | undefined {
  const name = offsetFormat(timeZone)
    ?.formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName')?.value;
  if (name === undefined) return undefined;
  const [, sign, hours, minutes, seconds] = /([+-−])(\d\d):(\d\d)(?::(\d\d))?$/u.exec(name) ?? [];
  if (hours === undefined) return 0;
  const size = (Number(hours) * 60 + Number(minutes)) * 60_000 + Number(seconds ?? 0) * 1000;
  return sign === '+' ? size : -size;
}

let known: readonly string[] | undefined;

/** Every time zone that the browser knows, UTC first. */
export function timeZones(): readonly string[] {
  known ??= [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])];
  return known;
}

/** The time zone of a name as the engine spells it, which takes no other; undefined where there is none. */
export function findTimeZone(name: string): string | undefined {
  const typed = name.trim().replaceAll(' ', '_').toLowerCase();
  const found = timeZones().find((zone) => zone.toLowerCase() === typed);
  if (found !== undefined) return found;
  // Older names are valid but not listed; only browsers accept offsets such as +05:00.
  return /^[A-Z]/u.test(name.trim()) && offsetFormat(name.trim()) !== undefined
    ? name.trim()
    : undefined;
}

/** The browser's own time zone. */
export function ownTimeZone(): string {
  return findTimeZone(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? 'UTC';
}
