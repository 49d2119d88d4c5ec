/** Environment of a resource that is not the account itself: a project of the engine. */
export interface NamedEnvironment {
  id: string;
  name: string;
}

/**
 * Environment of a page. *Default* has the resources of accounts; `all` has those and the resources of every
 * environment that the person has access to.
 */
export type Environment = { kind: 'default' } | { kind: 'project'; id: string } | { kind: 'all' };

/** An account of the engine. Its name is unique in its domain alone. */
export interface Owner {
  account: string;
  domainId: string | undefined;
  /** The path of the domain, e.g. `ROOT/warrenton`. */
  domain: string | undefined;
}

/** Owner of a resource: no environment is *Default*, where an account owns it. */
export interface InEnvironment {
  environment?: NamedEnvironment | undefined;
  owner?: Owner | undefined;
}

/** True for a resource that an environment shows. */
export function isInEnvironment(
  environment: Environment,
  { environment: of }: InEnvironment,
): boolean {
  switch (environment.kind) {
    case 'all':
      return true;
    case 'default':
      return of === undefined;
    case 'project':
      return of?.id === environment.id;
  }
}

/** Environment of a resource. */
export function environmentOf({ environment }: InEnvironment): Environment {
  return environment === undefined ? { kind: 'default' } : { kind: 'project', id: environment.id };
}

/** True if two accounts may be the same; an unknown account may be any. */
function isSameOwner(first: Owner | undefined, second: Owner | undefined): boolean {
  if (first === undefined || second === undefined) return true;
  return first.account === second.account && first.domainId === second.domainId;
}

/**
 * True where two resources belong to one project or to one account; the engine joins only such, for any caller
 * (AccountManagerImpl.checkAccess with `sameOwner`).
 */
export function sameEnvironment(first: InEnvironment, second: InEnvironment): boolean {
  if (first.environment?.id !== second.environment?.id) return false;
  return first.environment !== undefined || isSameOwner(first.owner, second.owner);
}

/**
 * Names of the accounts of some resources, where they belong to several: with the path of the domain, where they are
 * of several domains. Undefined where no name is needed.
 */
export function severalOwners(
  resources: readonly InEnvironment[],
): ((resource: InEnvironment) => string | undefined) | undefined {
  const owners = resources.flatMap(({ owner }) => (owner === undefined ? [] : [owner]));
  if (owners.every((owner) => isSameOwner(owner, owners[0]))) return undefined;
  const isOneDomain = owners.every(({ domainId }) => domainId === owners[0]?.domainId);
  return ({ owner }) =>
    owner === undefined || isOneDomain || owner.domain === undefined
      ? owner?.account
      : `${owner.account} (${owner.domain})`;
}
