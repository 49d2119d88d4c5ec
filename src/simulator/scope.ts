import type { Id, Owned, State } from './model';
import type { Call } from './world';
import { denied } from './wire';

function domainPath(state: State, owned: Owned): string {
  const project =
    owned.projectId === undefined ? undefined : state.collections.projects.get(owned.projectId);
  const account = state.collections.accounts.get(owned.accountId);
  return state.collections.domains.get(project?.domainId ?? account?.domainId ?? '')?.path ?? '';
}

function isBelow(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}/`);
}

/** Whether an account is a member of a project. */
export function inProject(call: Call, projectId: Id): boolean {
  return (
    call.account.type === 1 ||
    call.state.collections.projects.get(projectId)?.accountIds.includes(call.account.id) === true
  );
}

/** Whether the caller may act on a thing. */
export function mayUse(call: Call, owned: Owned): boolean {
  if (call.account.type === 1) return true;
  if (owned.projectId !== undefined) return inProject(call, owned.projectId);
  if (owned.accountId === call.account.id) return true;
  return (
    call.account.type === 2 &&
    isBelow(
      domainPath(call.state, owned),
      call.state.collections.domains.get(call.account.domainId)?.path ?? '',
    )
  );
}

/** Refuses, 531, what is another's. */
export function checkAccess(call: Call, owned: Owned): void {
  if (mayUse(call, owned)) return;
  throw denied(
    `Account ${call.account.name} does not have permission to operate with provided resource.`,
  );
}

/** Which things a list shows the caller: own ones, a project's, or with `listall` all that it may see. */
export function listScope(call: Call): (owned: Owned) => boolean {
  const { args, account } = call;
  const projectId = args.text('projectid');
  if (projectId !== undefined && projectId !== '-1') {
    if (!inProject(call, projectId))
      throw denied(`Account ${account.name} is not authorized to access project id=${projectId}`);
    return (owned) => owned.projectId === projectId;
  }
  const accountName = args.text('account');
  const domainId = args.text('domainid');
  const all =
    account.type !== 0 &&
    (args.flag('listall') || args.text('id') !== undefined || domainId !== undefined);
  const path =
    domainId === undefined ? undefined : call.state.collections.domains.get(domainId)?.path;
  const recursive = args.flag('isrecursive') || args.flag('listall');
  return (owned) => {
    if (owned.projectId !== undefined && projectId !== '-1') return false;
    if (!mayUse(call, owned)) return false;
    if (owned.projectId === undefined && !all && owned.accountId !== account.id) return false;
    if (path !== undefined) {
      const ofThing = domainPath(call.state, owned);
      if (recursive ? !isBelow(ofThing, path) : ofThing !== path) return false;
    }
    return (
      accountName === undefined ||
      call.state.collections.accounts.get(owned.accountId)?.name === accountName
    );
  };
}

/** Whose a new thing is: the project's that is named, or the caller's. */
export function newOwner(call: Call): Owned {
  const projectId = call.args.text('projectid');
  if (projectId === undefined || projectId === '-1') return { accountId: call.account.id };
  if (!inProject(call, projectId))
    throw denied(
      `Account ${call.account.name} is not authorized to access project id=${projectId}`,
    );
  const owner = call.state.collections.projects.get(projectId)?.accountIds[0];
  return { accountId: owner ?? call.account.id, projectId };
}
