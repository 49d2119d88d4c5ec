import type { ResourceKind } from '../types';

/** Lists in whose rows it can be seen that a change was carried out, and all that tell of it. */
export const becomingLists = [
  'instances',
  'volumes',
  'snapshots',
  'templates',
  'recoveryPoints',
] as const;
export const tracedLists = [...becomingLists, 'events'] as const;
export type TracedList = (typeof tracedLists)[number];

/** A new entry of a list. */
export interface Made {
  kind: 'made';
  list: TracedList;
  /** Its name; undefined where the engine chooses one. */
  name: string | undefined;
  /** What it is made from: a snapshot's volume, a volume's snapshot, a recovery point's instance; what an event is about. */
  from: string | undefined;
  /** What an event is about. */
  about?: ResourceKind | undefined;
  /** Entries of that name and origin that were there before; undefined where they could not be read. */
  before?: readonly string[] | undefined;
  /** When it was asked for, by the cloud's clock, in ms since 1970. */
  at?: number | undefined;
}

/** Something that is no longer as it was. */
export interface Became {
  kind: 'became';
  list: (typeof becomingLists)[number];
  id: string;
  /** What it is afterwards. The state `gone` is that of an entry that is not listed. */
  to: {
    state?: readonly string[] | undefined;
    /** The instance that it is attached to; null: to none. */
    instanceId?: string | null | undefined;
    /** Bytes. */
    size?: number | undefined;
  };
  /** States on the way there. */
  via: readonly string[];
}

/**
 * What a change leaves behind in the cloud. Where its answer does not tell whether it was carried out, it is
 * recognised by this. Plain data, so that it survives a reload.
 */
export type Trace = Made | Became;

/** The trace of a change that makes something. */
export function makes(list: Became['list'], name: string | undefined, from?: string): Made {
  return { kind: 'made', list, name, from };
}

/** The trace of a change that an event alone tells of, e.g. `VM.REBOOT` of an instance. */
export function happens(type: string, about: ResourceKind, id: string): Made {
  return { kind: 'made', list: 'events', name: type, from: id, about };
}

/** The trace of a change that something shows which is there already. */
export function becomes(
  list: Became['list'],
  id: string,
  to: Became['to'],
  via: readonly string[] = [],
): Became {
  return { kind: 'became', list, id, to, via };
}
