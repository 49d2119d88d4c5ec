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

/** A thing, as far as it says whose it is: no environment is *Default*. */
export interface Placed {
  environment?: NamedEnvironment | undefined;
}

/** Whether a thing is to be seen in an environment. */
export function holds(environment: Environment, { environment: of }: Placed): boolean {
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
export function homeOf({ environment }: Placed): Environment {
  return environment === undefined ? { kind: 'default' } : { kind: 'project', id: environment.id };
}

/** Whether two things are of one environment; only such can be joined (CloudStack: checkAccess, sameOwner). */
export function areTogether(first: Placed, second: Placed): boolean {
  return first.environment?.id === second.environment?.id;
}
