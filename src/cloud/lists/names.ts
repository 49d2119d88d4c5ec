/** A resource with its shown name. */
export interface Named {
  id: string;
  /** Shown name: the cloud's, unless it shows nothing or is another resource's, too. */
  name: string;
  /** The cloud's name, where it is not the shown one. */
  givenName?: string | undefined;
}

const directionMarks = /[\u202a-\u202e\u2066-\u2069]/gu;

/** A text without directional marks (Unicode UAX #9 §2): with them, one name looks like another. */
export const withoutDirectionMarks = (text: string): string => text.replace(directionMarks, '');

/** The cloud's name. */
export function givenNameOf({ name, givenName }: Pick<Named, 'name' | 'givenName'>): string {
  return givenName ?? name;
}

/** The names of a resource, to copy them. */
export function nameOf({ name, givenName }: Omit<Named, 'id'>): Omit<Named, 'id'> {
  return givenName === undefined ? { name } : { name, givenName };
}

/** True for a resource that has the name that was requested for it. */
export function isNamed(resource: Omit<Named, 'id'>, requested: string): boolean {
  return givenNameOf(resource) === withoutDirectionMarks(requested);
}

/** Characters that leave no mark on the screen by themselves. U+2800, U+1D159 and U+FFFC are blank in most fonts. */
const traceless =
  /[\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{M}\p{Z}\u2800\u{1d159}\ufffc]/gu;

/** True for a text that shows anything at all. */
export function isVisible(text: string): boolean {
  return isPlain(text) || text.replace(traceless, '') !== '';
}

/** Printable ASCII without blanks: a fast test for most names. */
const isPlain = (text: string) => /^[!-~]+$/.test(text);

/** The first eight digits of a UUID, which people compare at sight. */
const shortId = (id: string) => id.slice(0, 8);

/**
 * Shown name: the first of those given that shows anything, else the beginning of the id, *#3f2a1b0c*. It fits into
 * sentences of any language, and any kind of resource.
 */
export function visibleName(
  id: string,
  ...given: readonly (string | undefined)[]
): Omit<Named, 'id'> {
  const name = given.find((one) => one !== undefined && isVisible(one));
  return name === undefined ? { name: `#${shortId(id)}`, givenName: given[0] ?? '' } : { name };
}

/** Characters that take no room on the screen. */
const unseen =
  /(?![\t-\r\u115f\u1160\u3164\uffa0])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu;

/** Characters that take room, and show nothing. */
const blanks = /[\s\p{Z}\u115f\u1160\u2800\u3164\uffa0\ufffc\u{1d159}]+/gu;

/** The cloud's name, or where that shows nothing one that is visible; without its clue. */
export function baseNameOf(resource: Named): string {
  return visibleName(resource.id, givenNameOf(resource)).name;
}

/** Key of a name's appearance: equal for names that look alike. */
function appearance(name: string): string {
  if (isPlain(name)) return name;
  return name.normalize().replace(unseen, '').replace(blanks, ' ').trim();
}

/** A name that differs from reserved ones, in any case: *Default (3f2a1b0c)*. */
export function unlikeReserved({ id, name }: Named, reserved: readonly string[]): string {
  const plain = (text: string) => appearance(text).toLowerCase();
  return reserved.some((each) => plain(each) === plain(name)) ? `${name} (${shortId(id)})` : name;
}

/** Distinguishing properties of a resource, the best first; absent where unknown. */
export type Clues<T> = (resource: T) => readonly (string | undefined)[];

/**
 * Adds a clue to names that look alike: *web-01 (10.0.0.5)*. It is the first clue that no other resource has, else
 * the beginning of the id, else the id. Unique names stay as they are. `scope` separates resources that never appear
 * together, e.g. the recovery points of two instances.
 */
export function distinguishNames<T extends Named>(
  resources: readonly T[],
  clues: Clues<T>,
  scope: (resource: T) => string = () => '',
): readonly T[] {
  const bases = resources.map(baseNameOf);
  const key = (resource: T, name: string) => `${scope(resource)}\n${appearance(name)}`;
  const keys = resources.map((resource, index) => key(resource, bases[index] ?? ''));
  /** Number of resources that could have a name. */
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  keys.forEach(count);
  const isShared = keys.map((name) => (counts.get(name) ?? 0) > 1);
  if (!isShared.includes(true))
    return resources.map((resource, index) => named(resource, bases[index]));

  const candidates = resources.map((resource, index) => {
    if (isShared[index] !== true) return [];
    const base = bases[index] ?? '';
    const known = [...clues(resource), shortId(resource.id), resource.id].filter(
      (clue) => clue !== undefined && isVisible(clue) && clue !== base,
    );
    return known.map((clue) => `${base} (${clue ?? ''})`);
  });
  resources.forEach((resource, index) => {
    const own = new Set(candidates[index]?.map((name) => key(resource, name)));
    own.forEach(count);
  });
  return resources.map((resource, index) => {
    const own = candidates[index] ?? [];
    const free = own.find((name) => counts.get(key(resource, name)) === 1);
    return named(resource, free ?? own.at(-1) ?? bases[index]);
  });
}

/** The resource with a shown name; the same object if the name is unchanged. */
function named<T extends Named>(resource: T, name: string | undefined): T {
  if (name === undefined || name === resource.name) return resource;
  return { ...resource, name, givenName: givenNameOf(resource) };
}
