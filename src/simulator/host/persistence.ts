import type { ClockSetting } from '../clock';
import { isClockSetting } from '../clock';
import { isScenarioName, type ScenarioName } from '../scenarios';
import { collectionNames } from '../store';
import type { CollectionName, State } from '../model';

/** The parts in which a cloud is stored: its collections, and the rest. */
export type PartName = CollectionName | 'meta';
export const partNames: readonly PartName[] = ['meta', ...collectionNames];

/** Data of the cloud as a whole, read before each request: small. */
export interface Head {
  /** Version of the stored format; another number cannot be read. */
  schema: number;
  /** Id of one start of a scenario; another one has no common data. */
  epoch: string;
  scenario: ScenarioName;
  clock: ClockSetting;
  versions: Record<PartName, number>;
}

/** Raise it with each change to model.ts that makes stored data unreadable. */
export const schema = 4;

/** Storage of a cloud between requests. Any method may throw: then the cloud continues in memory. */
export interface Persistence {
  readHead(): Promise<unknown>;
  readParts(names: readonly PartName[]): Promise<ReadonlyMap<PartName, unknown>>;
  /** Stores the head and the given parts, all or none. */
  write(head: Head, parts: ReadonlyMap<PartName, unknown>): Promise<void>;
}

/** A stored head, or undefined if it is none of this schema. */
export function parseHead(value: unknown): Head | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('schema' in value) || value.schema !== schema) return undefined;
  if (!('epoch' in value) || typeof value.epoch !== 'string') return undefined;
  if (!('scenario' in value) || !isScenarioName(value.scenario)) return undefined;
  if (!('clock' in value) || !isClockSetting(value.clock)) return undefined;
  if (!('versions' in value) || !isVersions(value.versions)) return undefined;
  const { epoch, scenario, clock, versions } = value;
  return { schema, epoch, scenario, clock, versions };
}

function isVersions(value: unknown): value is State['versions'] {
  if (typeof value !== 'object' || value === null) return false;
  const entries = new Map(Object.entries(value));
  return partNames.every((name) => typeof entries.get(name) === 'number');
}

/** Puts a stored part in its place. False if it does not belong there. */
export function restorePart(state: State, name: PartName, value: unknown): boolean {
  if (name === 'meta') {
    if (!isMeta(value)) return false;
    state.meta = value;
    return true;
  }
  return placeCollection(state.collections, name, value);
}

function placeCollection<Name extends CollectionName>(
  collections: State['collections'],
  name: Name,
  value: unknown,
): boolean {
  if (!isCollection<Name>(value)) return false;
  collections[name] = value;
  return true;
}

// Its content was written by this same schema; IndexedDB stores parts whole or not at all.
function isCollection<Name extends CollectionName>(
  value: unknown,
): value is State['collections'][Name] {
  return value instanceof Map;
}

function isMeta(value: unknown): value is State['meta'] {
  return (
    typeof value === 'object' &&
    value !== null &&
    'random' in value &&
    'settings' in value &&
    'faults' in value &&
    Array.isArray(value.faults)
  );
}
