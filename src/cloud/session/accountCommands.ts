import * as v from 'valibot';
import { command, listCommand, wholeListCommand } from '../client/command';
import { amount, lenient, maybe, moment } from '../client/schema';

/** The answer to signing in (CloudStack rules §4); the two-factor flags are words, not booleans. */
export const login = command(
  'login',
  ['username', 'password', 'domain'],
  v.object({
    userid: v.string(),
    username: v.string(),
    account: v.string(),
    domainid: v.string(),
    firstname: maybe(v.string()),
    lastname: maybe(v.string()),
    type: v.string(),
    sessionkey: v.string(),
    is2faenabled: maybe(v.string()),
    is2faverified: maybe(v.string()),
    providerfor2fa: maybe(v.string()),
    issuerfor2fa: maybe(v.string()),
  }),
);
export const logout = command('logout', [], v.object({}));

export const listApis = wholeListCommand('listApis', [], 'api', v.object({ name: v.string() }));

export const listCapabilities = command(
  'listCapabilities',
  [],
  v.object({
    capability: v.object({
      cloudstackversion: lenient(v.string()),
      customdiskofferingminsize: amount,
      customdiskofferingmaxsize: amount,
      allowuserexpungerecovervm: lenient(v.boolean()),
      allowuserexpungerecovervolume: lenient(v.boolean()),
      allowuserforcestopvm: lenient(v.boolean()),
      allowuserviewdestroyedvm: lenient(v.boolean()),
      kvmsnapshotenabled: lenient(v.boolean()),
    }),
  }),
);

export const listResourceLimits = listCommand(
  'listResourceLimits',
  [],
  'resourcelimit',
  v.object({ resourcetype: v.string(), max: v.number(), tag: maybe(v.string()) }),
);

const amountLeft = lenient(v.union([v.string(), v.number()]));

/** Ordinary users get their own account alone. */
export const listAccounts = listCommand(
  'listAccounts',
  [],
  'account',
  v.object({
    id: v.string(),
    cpuavailable: amountLeft,
    memoryavailable: amountLeft,
    primarystorageavailable: amountLeft,
  }),
);

export const listConfigurations = listCommand(
  'listConfigurations',
  ['name'],
  'configuration',
  v.object({ name: v.string(), value: maybe(v.string()) }),
);

export const listEvents = listCommand(
  'listEvents',
  ['listall', 'projectid', 'resourceid', 'resourcetype', 'type'],
  'event',
  v.object({
    id: v.string(),
    type: v.string(),
    level: lenient(v.string()),
    description: lenient(v.string()),
    created: moment,
    username: lenient(v.string()),
    state: lenient(v.string()),
    resourceid: lenient(v.string()),
  }),
);
