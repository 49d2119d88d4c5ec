/** What a thing belongs to, where that is not the account itself: a project of the engine. */
export interface NamedEnvironment {
  id: string;
  name: string;
}

/**
 * Which environment a page is in. *Default* is what belongs to accounts; `all` is that and what is in
 * every environment that the person may see.
 */
export type Environment = { kind: 'default' } | { kind: 'project'; id: string } | { kind: 'all' };

/** An account of the engine. Its name is unique in its domain alone. */
export interface Owner {
  account: string;
  domainId: string | undefined;
  /** The path of the domain, e.g. `ROOT/warrenton`. */
  domain: string | undefined;
}

/** A thing, as far as it says whose it is: no environment is *Default*, where an account owns it. */
export interface InEnvironment {
  environment?: NamedEnvironment | undefined;
  owner?: Owner | undefined;
}

/** Whether a thing is to be seen in an environment. */
export function holds(environment: Environment, { environment: of }: InEnvironment): boolean {
  switch (environment.kind) {
    case 'all':
      return true;
    case 'default':
      return of === undefined;
    case 'project':
      return of?.id === environment.id;
  }
}

/** The environment in which a thing is at home. */
export function homeOf({ environment }: InEnvironment): Environment {
  return environment === undefined ? { kind: 'default' } : { kind: 'project', id: environment.id };
}

/** Whether two accounts are one; an account that is not known may be any. */
function isSameOwner(first: Owner | undefined, second: Owner | undefined): boolean {
  if (first === undefined || second === undefined) return true;
  return first.account === second.account && first.domainId === second.domainId;
}

/**
 * Whether two things belong to one project, or to one account; the engine joins only such, whoever asks
 * (AccountManagerImpl.checkAccess with `sameOwner`).
 */
export function sameEnvironment(first: InEnvironment, second: InEnvironment): boolean {
  if (first.environment?.id !== second.environment?.id) return false;
  return first.environment !== undefined || isSameOwner(first.owner, second.owner);
}

/**
 * How to name the account of each of some things, where they are not all one's: with its domain's path, where they
 * are of several domains. Undefined where nobody needs to be told.
 */
export function severalOwners(
  things: readonly InEnvironment[],
): ((thing: InEnvironment) => string | undefined) | undefined {
  const owners = things.flatMap(({ owner }) => (owner === undefined ? [] : [owner]));
  if (owners.every((owner) => isSameOwner(owner, owners[0]))) return undefined;
  const isOneDomain = owners.every(({ domainId }) => domainId === owners[0]?.domainId);
  return ({ owner }) =>
    owner === undefined || isOneDomain || owner.domain === undefined
      ? owner?.account
      : `${owner.account} (${owner.domain})`;
}
