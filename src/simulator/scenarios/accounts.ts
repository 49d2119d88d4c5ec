import { newId } from '../random';
import { put } from '../store';
import type { Id, State } from '../model';

/** Sign-in data of a person; an empty domain is the root one. */
export interface PracticeCredentials {
  username: string;
  password: string;
  domain: string;
}

/** The account with all permissions on its own resources. */
export const operator: PracticeCredentials = {
  username: 'operator',
  password: 'cairn-practice',
  domain: '',
};

/** API keys of the operator, for programs. */
export const operatorKeys = {
  apiKey: 'cairn-practice-api-key',
  secretKey: 'cairn-practice-secret-key',
};

/** The account that may only look. */
export const observer: PracticeCredentials = {
  username: 'observer',
  password: 'cairn-practice',
  domain: '',
};

/** Commands of a read-only role. */
const readingCommands = [
  'listApis',
  'listUserTwoFactorAuthenticatorProviders',
  'setupUserTwoFactorAuthentication',
  'validateUserTwoFactorAuthenticationCode',
  'listCapabilities',
  'listProjects',
  'listAccounts',
  'listZones',
  'listUsers',
  'listVirtualMachines',
  'listVolumes',
  'listDiskOfferings',
  'listServiceOfferings',
  'listOsTypes',
  'listSnapshots',
  'listSnapshotPolicies',
  'listTemplates',
  'listVMSnapshot',
  'queryAsyncJobResult',
  'listAsyncJobs',
  'listEvents',
  'listResourceLimits',
  'listConfigurations',
  'listNetworks',
  'listSSHKeyPairs',
];

/** Ids of the people of a scenario. */
export interface People {
  domainId: Id;
  /** Owner of the public templates, which everyone may use. */
  systemAccountId: Id;
  accountId: Id;
  userId: Id;
}

/**
 * Users of the operator's account: one who signs in as the operator does, and those who do in other ways. Their ids are fixed, so that those of all that
 * the seed decides stay as they are.
 */
const others = [
  {
    id: '2fa00000-0000-4000-8000-000000000000',
    username: 'colleague',
    firstName: 'Jo',
    lastName: 'Bélanger',
  },
  {
    id: '2fa00000-0000-4000-8000-000000000001',
    username: 'totp',
    firstName: 'Maya',
    lastName: 'Singh',
    secondFactor: {
      provider: 'totp',
      key: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
      verified: true,
    },
  },
  {
    id: '2fa00000-0000-4000-8000-000000000002',
    username: 'pin',
    firstName: 'Noah',
    lastName: 'Gagnon',
    secondFactor: { provider: 'staticpin', key: '246810', verified: true },
  },
  {
    id: '2fa00000-0000-4000-8000-000000000003',
    username: 'newcomer',
    firstName: 'Zoé',
    lastName: 'Martin',
    secondFactorMandated: true,
  },
  {
    id: '2fa00000-0000-4000-8000-000000000004',
    username: 'locked',
    firstName: 'Sam',
    lastName: 'Locke',
    disabled: true,
  },
] as const;

function addOthers(state: State, accountId: Id, created: number): void {
  for (const user of others)
    put(state, 'users', {
      ...user,
      accountId,
      password: operator.password,
      email: `${user.username}@warrenton.example`,
      created,
    });
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
    keys: operatorKeys,
  });
  addOthers(state, accountId, created);
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
