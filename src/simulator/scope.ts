import type { Domain, Id, Owned, Project, State } from './model';
import type { CommandCall } from './commandContext';
import { find } from './store';
import { denied, invalid } from './wire/wire';

/** A tree's word for *all projects*, where a project's id is expected. */
const allProjects = '-1';

function projectOf(state: State, owned: Owned): Project | undefined {
  return owned.projectId === undefined
    ? undefined
    : state.collections.projects.get(owned.projectId);
}

function pathOf(state: State, domainId: Id | undefined): string {
  return state.collections.domains.get(domainId ?? '')?.path ?? '';
}

function domainPath(state: State, owned: Owned): string {
  const account = state.collections.accounts.get(owned.accountId);
  return pathOf(state, projectOf(state, owned)?.domainId ?? account?.domainId);
}

function isBelow(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}/`);
}

/** True where the caller's account was added to a project. */
function isMember(call: CommandCall, project: Project): boolean {
  return project.accountIds.includes(call.account.id);
}

/**
 * True where the caller may use a project's resources: root administrators any, domain administrators those below
 * their domain, others the ones that they are members of (ProjectManagerImpl.canAccessProjectAccount).
 */
function mayUseProject(call: CommandCall, project: Project): boolean {
  const { account, state } = call;
  if (account.type === 1) return true;
  if (account.type === 2)
    return isBelow(pathOf(state, project.domainId), pathOf(state, account.domainId));
  return isMember(call, project);
}

/**
 * True where listProjects shows a project: members' ones alone, unless an administrator requests all that it has
 * access to; a domain administrator's are those of the very domain (QueryManagerImpl.listProjects).
 */
export function listsProject(call: CommandCall, project: Project): boolean {
  const { account, args } = call;
  if (account.type === 0 || !args.flag('listall')) return isMember(call, project);
  return account.type === 1 || project.domainId === account.domainId;
}

/** True where the caller may act on a resource. */
export function mayUse(call: CommandCall, owned: Owned): boolean {
  const { account, state } = call;
  if (account.type === 1) return true;
  const project = projectOf(state, owned);
  if (project !== undefined) return mayUseProject(call, project);
  if (owned.accountId === account.id) return true;
  return account.type === 2 && isBelow(domainPath(state, owned), pathOf(state, account.domainId));
}

/** Refuses, 531, another's resource. */
export function checkAccess(call: CommandCall, owned: Owned): void {
  if (mayUse(call, owned)) return;
  throw denied('Caller does not have permission to operate with provided resource.');
}

/** Refuses, 531, to join resources of different owners: an account's with a project's, or of two projects. */
export function checkSameOwner(first: Owned, second: Owned, names: readonly string[]): void {
  if (ownerOf(first) === ownerOf(second)) return;
  throw denied(
    `Entity ${names[0] ?? ''} and entity ${names[1] ?? ''} belong to different accounts`,
  );
}

/** An account or a project, as one word. */
function ownerOf({ accountId, projectId }: Owned): string {
  return projectId === undefined ? `account ${accountId}` : `project ${projectId}`;
}

/** Owners whose resources a list shows. */
interface Scope {
  /** Owners whose resources it shows; absent: anybody's. */
  owners?: ReadonlySet<string>;
  domain?: { path: string; recursive: boolean };
  /** Absent: resources of accounts and of projects. */
  only?: 'accounts' | 'projects';
}

/** The domain that a call names; it must be the caller's own, or below an administrator's. */
function namedDomain(call: CommandCall): Domain | undefined {
  const { account, args, state } = call;
  const id = args.text('domainid');
  if (id === undefined) return undefined;
  const domain = find(state, 'domains', id);
  const own = pathOf(state, account.domainId);
  const may =
    account.type === 1 ||
    (account.type === 2 ? isBelow(domain.path, own) : account.domainId === domain.id);
  if (!may) throw denied(`Account ${account.name} does not have permission to operate with domain`);
  return domain;
}

function namedAccount(call: CommandCall, domain: Domain | undefined): Owned | undefined {
  const { account, args, state } = call;
  const name = args.text('account');
  if (name === undefined) return undefined;
  if (args.text('projectid') !== undefined)
    throw invalid("Account and projectId can't be specified together");
  const domainId = domain?.id ?? account.domainId;
  const found = [...state.collections.accounts.values()].find(
    (other) => other.name === name && other.domainId === domainId,
  );
  if (found === undefined)
    throw invalid(`could not find account ${name} in domain ${pathOf(state, domainId)}`);
  const owner = { accountId: found.id };
  checkAccess(call, owner);
  return owner;
}

/** With a project's id: its resources alone. With -1: every project's that the caller is a member of. */
function projectScope(call: CommandCall, projectId: string): Scope {
  const { account, args, state } = call;
  if (projectId !== allProjects) {
    const project = find(state, 'projects', projectId);
    if (!mayUseProject(call, project))
      throw denied(`Account ${account.name} can't access project id=${projectId}`);
    return { owners: new Set([ownerOf({ accountId: '', projectId })]) };
  }
  const only = args.flag('listall') ? {} : { only: 'projects' as const };
  if (account.type === 1) return only;
  const owners = new Set(
    [...state.collections.projects.values()]
      .filter((project) => isMember(call, project))
      .map(({ id }) => ownerOf({ accountId: '', projectId: id })),
  );
  if (owners.size === 0 || args.flag('listall')) owners.add(ownerOf({ accountId: account.id }));
  return { ...only, owners };
}

/** Without a project: accounts' resources alone, unless one is requested by its id. */
function accountScope(call: CommandCall, domain: Domain | undefined, byId: boolean): Scope {
  const { account, args, state } = call;
  const only = byId ? {} : { only: 'accounts' as const };
  const owners = new Set([ownerOf({ accountId: account.id })]);
  const named = namedAccount(call, domain);
  if (named !== undefined) return { ...only, owners: new Set([ownerOf(named)]) };
  if (account.type === 0) return { ...only, owners };
  if (domain !== undefined)
    return { ...only, domain: { path: domain.path, recursive: args.flag('isrecursive') } };
  if (!args.flag('listall') && !byId) return { ...only, owners };
  if (account.type === 1) return only;
  return { ...only, domain: { path: pathOf(state, account.domainId), recursive: true } };
}

/**
 * Filter of a list for its caller (AccountManagerImpl.buildACLSearchParameters). `idName` is the parameter that
 * requests one resource.
 */
export function listScope(call: CommandCall, idName = 'id'): (owned: Owned) => boolean {
  const { args, state } = call;
  const domain = namedDomain(call);
  const projectId = args.text('projectid');
  if (projectId !== undefined) namedAccount(call, domain);
  const scope =
    projectId === undefined
      ? accountScope(call, domain, args.text(idName) !== undefined)
      : projectScope(call, projectId);
  return (owned) => {
    if (scope.only !== undefined && (owned.projectId !== undefined) !== (scope.only === 'projects'))
      return false;
    if (scope.owners !== undefined) return scope.owners.has(ownerOf(owned));
    if (scope.domain === undefined) return true;
    const path = domainPath(state, owned);
    return scope.domain.recursive ? isBelow(path, scope.domain.path) : path === scope.domain.path;
  };
}

/** Owner for a call that names no resource: the named project, or the caller. */
export function namedOwner(call: CommandCall): Owned {
  const projectId = call.args.text('projectid');
  if (projectId === undefined) return { accountId: call.account.id };
  if (projectId === allProjects) throw invalid('Unable to find project by id');
  const project = find(call.state, 'projects', projectId);
  const owner = { accountId: project.accountIds[0] ?? call.account.id, projectId };
  checkAccess(call, owner);
  return owner;
}

/** Owner of a new resource; nothing can be added to a project that is suspended (finalyzeAccountId). */
export function newOwner(call: CommandCall): Owned {
  const owner = namedOwner(call);
  const state = projectOf(call.state, owner)?.state ?? 'Active';
  if (state !== 'Active')
    throw denied(
      `Can't add resources to the project with specified projectId in state=${state} as it's no longer active`,
    );
  return owner;
}
