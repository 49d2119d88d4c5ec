import type { Environment, NamedEnvironment, Owner } from './environment';
import { visibleName } from '../lists/names';
import type { Parameters } from '../client/command';

/** Parameters that restrict a list to an environment (CloudStack rules §5). */
export type Scope = Parameters<'listall' | 'projectid'>;

/** All resources of accounts that the account has access to: the engine leaves out those of projects. */
const ofAccounts: Scope = { listall: true };
/** Resources of all projects, without those of accounts. */
const ofProjects: Scope = { projectid: '-1' };

/**
 * The requests that together list what people own in an environment. *All* takes two: with `-1` and
 * `listall` in one request, a domain administrator would miss the domain's accounts.
 */
export function scopesOf(environment: Environment): readonly Scope[] {
  switch (environment.kind) {
    case 'default':
      return [ofAccounts];
    case 'project':
      return [{ ...ofAccounts, projectid: environment.id }];
    case 'all':
      return [ofAccounts, ofProjects];
  }
}

/** Parameter for the environment of a new resource. */
export function ownerParam(environment: NamedEnvironment | undefined): Parameters<'projectid'> {
  return { projectid: environment?.id };
}

/** The environment and the account that an answer names: the engine names no account for a project's resource. */
export function ownership(row: {
  projectid: string | undefined;
  project: string | undefined;
  account: string | undefined;
  domainid: string | undefined;
  domain: string | undefined;
  domainpath: string | undefined;
}): { environment: NamedEnvironment | undefined; owner: Owner | undefined } {
  const { projectid, project, account, domainid, domain, domainpath } = row;
  return {
    environment:
      projectid === undefined
        ? undefined
        : { id: projectid, name: visibleName(projectid, project).name },
    owner:
      account === undefined
        ? undefined
        : { account, domainId: domainid, domain: domainpath ?? domain },
  };
}
