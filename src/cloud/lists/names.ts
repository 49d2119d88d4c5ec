/** A thing as people are to know it. */
export interface Named {
  id: string;
  /** What people see: the name that the cloud holds, unless that shows nothing or is another thing's, too. */
  name: string;
  /** The name that the cloud holds, where it is not what people see. */
  givenName?: string | undefined;
}

/** The name that the cloud holds. */
export function givenNameOf({ name, givenName }: Pick<Named, 'name' | 'givenName'>): string {
  return givenName ?? name;
}

/** Characters that leave no mark on the screen by themselves. U+2800, U+1D159 and U+FFFC are blank in most fonts. */
const traceless =
  /[\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{M}\p{Z}\u2800\u{1d159}\ufffc]/gu;

/** Whether a text shows anything at all. */
export function isVisible(text: string): boolean {
  return isPlain(text) || text.replace(traceless, '') !== '';
}

/** Printable ASCII without blanks: by far the most names, and quickly told. */
const isPlain = (text: string) => /^[!-~]+$/.test(text);

/** So much of an id as people compare at sight: the first eight digits of a UUID. */
const shortId = (id: string) => id.slice(0, 8);

/**
 * A name for people: the first of those given that shows anything, else the beginning of the id, *#3f2a1b0c*.
 * It stands in sentences of any language, and for any kind of thing.
 */
export function visibleName(
  id: string,
  ...given: readonly (string | undefined)[]
): Omit<Named, 'id'> {
  const name = given.find((one) => one !== undefined && isVisible(one));
  return name === undefined ? { name: `#${shortId(id)}`, givenName: given[0] ?? '' } : { name };
}

const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu;

/** The name that the cloud holds, or where that shows nothing one that can be seen: without what tells it apart. */
export function baseNameOf(thing: Named): string {
  return visibleName(thing.id, givenNameOf(thing)).name;
}

/** What is seen of a name: two names that look the same give the same. */
function appearance(name: string): string {
  if (isPlain(name)) return name;
  return name.normalize().replace(/\s+/gu, ' ').replace(unseen, '').trim();
}

/** What tells a thing from others of its kind, the best first; absent where it is not known. */
export type Clues<T> = (thing: T) => readonly (string | undefined)[];

/**
 * Gives things that look alike by name what they differ in: *web-01 (10.0.0.5)*. It is the first of their clues that
 * no other one has, else the beginning of the id, else the id. Names that are one thing's alone stay as they are.
 * `scope` keeps apart what nobody meets together, e.g. the recovery points of two instances.
 */
export function tellApart<T extends Named>(
  things: readonly T[],
  clues: Clues<T>,
  scope: (thing: T) => string = () => '',
): readonly T[] {
  const bases = things.map(baseNameOf);
  const key = (thing: T, name: string) => `${scope(thing)}\n${appearance(name)}`;
  const keys = things.map((thing, index) => key(thing, bases[index] ?? ''));
  /** How many things may come to have a name. */
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  keys.forEach(count);
  const isShared = keys.map((name) => (counts.get(name) ?? 0) > 1);
  if (!isShared.includes(true)) return things.map((thing, index) => named(thing, bases[index]));

  const candidates = things.map((thing, index) => {
    if (isShared[index] !== true) return [];
    const base = bases[index] ?? '';
    const known = [...clues(thing), shortId(thing.id), thing.id].filter(
      (clue) => clue !== undefined && isVisible(clue) && clue !== base,
    );
    return known.map((clue) => `${base} (${clue ?? ''})`);
  });
  things.forEach((thing, index) => {
    const own = new Set(candidates[index]?.map((name) => key(thing, name)));
    own.forEach(count);
  });
  return things.map((thing, index) => {
    const own = candidates[index] ?? [];
    const free = own.find((name) => counts.get(key(thing, name)) === 1);
    return named(thing, free ?? own.at(-1) ?? bases[index]);
  });
}

/** The thing under a name to show; the same object where it has that name already. */
function named<T extends Named>(thing: T, name: string | undefined): T {
  if (name === undefined || name === thing.name) return thing;
  return { ...thing, name, givenName: givenNameOf(thing) };
}
