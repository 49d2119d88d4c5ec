import type { ResourceKind } from '../types';

/** Lists whose rows show that a change took effect, and all that report it. */
export const becomingLists = [
  'instances',
  'volumes',
  'snapshots',
  'templates',
  'recoveryPoints',
  'snapshotSchedules',
] as const;
export const tracedLists = [...becomingLists, 'events'] as const;
export type TracedList = (typeof tracedLists)[number];

/** A new entry of a list. */
export interface CreationTrace {
  kind: 'made';
  list: TracedList;
  /** Its name; undefined where the engine chooses one. */
  name: string | undefined;
  /** Source: a snapshot's volume, a volume's snapshot, a recovery point's instance; the resource of an event. */
  from: string | undefined;
  /** Kind of an event's resource. */
  about?: ResourceKind | undefined;
  /** Entries of that name and origin that were there before; undefined where they could not be read. */
  before?: readonly string[] | undefined;
  /** Time of the request, by the cloud's clock, in ms since 1970. */
  at?: number | undefined;
}

/** A change of an existing entry. */
export interface StateTrace {
  kind: 'became';
  list: (typeof becomingLists)[number];
  id: string;
  /** Properties afterwards. The state `gone` is that of an entry that is not listed. */
  to: {
    state?: readonly string[] | undefined;
    /** The instance that it is attached to; null: to none. */
    instanceId?: string | null | undefined;
    /** Bytes. */
    size?: number | undefined;
    /** Values of tags, by key; null: no such tag. */
    tags?: Readonly<Record<string, string | null>> | undefined;
  };
  /** Transitional states before it. */
  via: readonly string[];
}

/**
 * Visible effect of a change in the cloud. Where no answer shows if it took effect, it is recognised by this. Plain
 * data, so that it survives a reload.
 */
export type Trace = CreationTrace | StateTrace;

/** Trace of a change that creates a resource. */
export function creationTrace(
  list: StateTrace['list'],
  name: string | undefined,
  from?: string,
): CreationTrace {
  return { kind: 'made', list, name, from };
}

/** Trace of a change that only an event reports, e.g. `VM.REBOOT` of an instance. */
export function eventTrace(type: string, about: ResourceKind, id: string): CreationTrace {
  return { kind: 'made', list: 'events', name: type, from: id, about };
}

/** Trace of a change that an existing entry shows. */
export function stateTrace(
  list: StateTrace['list'],
  id: string,
  to: StateTrace['to'],
  via: readonly string[] = [],
): StateTrace {
  return { kind: 'became', list, id, to, via };
}
