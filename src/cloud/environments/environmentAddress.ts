import type { Environment } from './environment';

/** Base address of Cairn, with a slash at its end. */
const root = import.meta.env.BASE_URL;

/**
 * The environment of an address, and the prefix that names it: the router's basename. `/instances` is in *Default*,
 * `/environments/ID/instances` in a project, `/environments/all/instances` in all.
 */
export function environmentAt(
  pathname: string,
  base: string = root,
): { environment: Environment; basename: string } {
  const below = pathname.startsWith(base) ? pathname.slice(base.length) : '';
  const word = /^environments\/([^/]+)/.exec(below)?.[1];
  if (word === undefined) return { environment: { kind: 'default' }, basename: base };
  const basename = `${base}environments/${word}`;
  if (word === 'all') return { environment: { kind: 'all' }, basename };
  return { environment: { kind: 'project', id: decoded(word) }, basename };
}

function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}

/**
 * Full address of a path (one of `paths`) in an environment. A link to another environment than the page's is a plain
 * one: the page is loaded again, so that nothing of one ever shows in the other.
 */
export function addressIn(environment: Environment, path: string, base: string = root): string {
  const below = path.replace(/^\//, '');
  switch (environment.kind) {
    case 'default':
      return `${base}${below}`;
    case 'all':
      return `${base}environments/all/${below}`;
    case 'project':
      return `${base}environments/${encodeURIComponent(environment.id)}/${below}`;
  }
}
