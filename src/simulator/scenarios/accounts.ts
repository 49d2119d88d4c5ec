import { newId } from '../random';
import { put } from '../store';
import type { Id, State } from '../model';

/** What a person types to sign in; an empty domain is the root one. */
export interface Credentials {
  username: string;
  password: string;
  domain: string;
}

/** The account that may do everything with what it owns. */
export const operator: Credentials = {
  username: 'operator',
  password: 'cairn-practice',
  domain: '',
};

/** The account that may only look. */
export const observer: Credentials = {
  username: 'observer',
  password: 'cairn-practice',
  domain: '',
};

/** What a read-only role lets an account call. */
const readingCommands = [
  'listApis',
  'listCapabilities',
  'listProjects',
  'listZones',
  'listUsers',
  'listVirtualMachines',
  'listVolumes',
  'listDiskOfferings',
  'listServiceOfferings',
  'listOsTypes',
  'listSnapshots',
  'listTemplates',
  'listVMSnapshot',
  'queryAsyncJobResult',
  'listAsyncJobs',
  'listEvents',
  'listResourceLimits',
  'listNetworks',
];

/** Ids of the people of a scenario. */
export interface People {
  domainId: Id;
  /** Owns what everyone may use: the public templates. */
  systemAccountId: Id;
  accountId: Id;
  userId: Id;
}

/** Adds the root domain, the cloud's own account, the operator and the observer. */
export function addPeople(state: State, created: number): People {
  const domainId = newId(state);
  const systemAccountId = newId(state);
  const accountId = newId(state);
  const observerAccountId = newId(state);
  put(state, 'domains', { id: domainId, name: 'ROOT', path: 'ROOT' });
  put(state, 'accounts', {
    id: systemAccountId,
    name: 'system',
    domainId,
    type: 1,
    roleName: 'Root Admin',
    limits: {},
  });
  put(state, 'accounts', {
    id: accountId,
    name: 'warrenton',
    domainId,
    type: 0,
    roleName: 'User',
    limits: { user_vm: 40, volume: 80, snapshot: 120, template: 30, primary_storage: 4096 },
  });
  put(state, 'accounts', {
    id: observerAccountId,
    name: 'observer',
    domainId,
    type: 1,
    roleName: 'Read-Only Admin - Default',
    commands: readingCommands,
    limits: {},
  });
  const user = put(state, 'users', {
    id: newId(state),
    accountId,
    username: operator.username,
    password: operator.password,
    firstName: 'Camille',
    lastName: 'Roy',
    email: 'operator@warrenton.example',
    created,
  });
  put(state, 'users', {
    id: newId(state),
    accountId: observerAccountId,
    username: observer.username,
    password: observer.password,
    firstName: 'Alex',
    lastName: 'Tremblay',
    email: 'observer@warrenton.example',
    created,
  });
  return { domainId, systemAccountId, accountId, userId: user.id };
}
