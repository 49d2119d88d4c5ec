/** Tags of a resource, by key. Everybody with access to the resource reads them, and may change them. */
export type Tags = Readonly<Record<string, string>>;

/** A resource with its tags; undefined where they could not be read. */
export interface Tagged {
  tags?: Tags | undefined;
}

/** Prefix of the keys of Cairn's own tags: it changes no others. */
const prefix = 'cairn.';

/** Keys of Cairn's own tags. */
export const tagKeys = {
  /** Reason why a snapshot or recovery point was created. */
  purpose: `${prefix}purpose`,
  /** Last day of the pin, `2027-01-31`, or `forever`. */
  keepUntil: `${prefix}keep-until`,
  /** Moment of which a recovery point is, with those of other instances: its id, and their number. */
  moment: `${prefix}moment`,
  /** Last restore test of a snapshot: its result, time and person. */
  restoreTest: `${prefix}restore-test`,
} as const;

/** Characters that the engine takes as a value (CloudStack rules §13). */
export const longestTagValue = 255;

/** The tags that differ from what is wanted; a wanted value of undefined stands for no tag. */
export interface TagDifference {
  /** Keys of tags to delete, since the engine changes no value (CloudStack rules §13). */
  remove: readonly string[];
  /** Tags to create. */
  add: Tags;
}

/** Difference of a resource's tags from the wanted ones; other tags stay as they are. */
export function tagDifference(
  present: Tags,
  wanted: Readonly<Record<string, string | undefined>>,
): TagDifference {
  const changed = Object.entries(wanted).filter(([key, value]) => present[key] !== value);
  return {
    remove: changed.flatMap(([key]) => (present[key] === undefined ? [] : [key])),
    add: Object.fromEntries(
      changed.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    ),
  };
}
