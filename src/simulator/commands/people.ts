import type { Account, UserRecord } from '../model';
import type { JsonObject } from '../wire/wire';
import type { CommandContext } from '../commandContext';
import type { CommandHandler, SyncCommand } from './command';
import { hasKeyword, listAnswer, readPage } from '../wire/paging';
import { listScope } from '../scope';
import { find } from '../store';
import { limitFields, powerFields } from '../views/limits';
import { invalid } from '../wire/wire';
import { date, ownerFields } from '../commandContext';

const roleTypes = { 0: 'User', 1: 'Admin', 2: 'DomainAdmin' } as const;

/** Roles have no record here: each account's is its own. */
function roleId(account: Account): string {
  return `role-of-${account.id}`;
}

function userView(context: CommandContext, user: UserRecord): JsonObject {
  const { state } = context;
  const account = find(state, 'accounts', user.accountId);
  const { account: name, domain, domainid } = ownerFields(state, { accountId: user.accountId });
  return {
    id: user.id,
    username: user.username,
    firstname: user.firstName,
    lastname: user.lastName,
    email: user.email,
    created: date(context, user.created),
    state: user.disabled === true ? 'disabled' : 'enabled',
    account: name,
    accounttype: account.type,
    usersource: 'native',
    roleid: roleId(account),
    roletype: roleTypes[account.type],
    rolename: account.roleName,
    domainid,
    domain,
    apikey: user.keys?.apiKey,
    accountid: user.accountId,
    iscallerchilddomain: false,
    isdefault: false,
    is2faenabled: user.secondFactor !== undefined,
    is2famandated: user.secondFactorMandated ?? false,
  };
}

const listUsers: SyncCommand = {
  run(call) {
    const { args, state } = call;
    const mine = listScope(call);
    const found = [...state.collections.users.values()].filter(
      (user) =>
        mine({ accountId: user.accountId }) &&
        (args.text('id') ?? user.id) === user.id &&
        (args.text('username') ?? user.username) === user.username &&
        hasKeyword(args, user.username, user.firstName, user.lastName, user.email),
    );
    return listAnswer('user', found, args, state.meta.settings, (user) => userView(call, user));
  },
};

const listAccounts: SyncCommand = {
  run(call) {
    const { args, state } = call;
    const mine = listScope(call);
    const isMinimal = args.list('details').includes('min');
    const found = [...state.collections.accounts.values()].filter(
      (account) =>
        mine({ accountId: account.id }) &&
        (args.text('id') ?? account.id) === account.id &&
        (args.text('name') ?? account.name) === account.name &&
        (args.number('accounttype') ?? account.type) === account.type &&
        hasKeyword(args, account.name),
    );
    return listAnswer('account', found, args, state.meta.settings, (account) => {
      const owner = { accountId: account.id };
      const { domain, domainid, domainpath } = ownerFields(state, owner);
      const users = [...state.collections.users.values()].filter(
        ({ accountId }) => accountId === account.id,
      );
      return {
        id: account.id,
        name: account.name,
        accounttype: account.type,
        roleid: roleId(account),
        roletype: roleTypes[account.type],
        rolename: account.roleName,
        domainid,
        domain,
        domainpath,
        receivedbytes: 0,
        sentbytes: 0,
        ...(isMinimal ? {} : { ...limitFields(call, owner), ...powerFields(call, owner) }),
        state: 'enabled',
        created: date(call, users[0]?.created),
        user: users.map((user) => userView(call, user)),
        isdefault: false,
        groups: [],
      };
    });
  },
};

const listEvents: SyncCommand = {
  run(call) {
    const { args, state } = call;
    const mine = listScope(call);
    const resourceId = args.text('resourceid');
    const resourceType = args.text('resourcetype')?.toLowerCase();
    if (resourceId !== undefined && resourceType === undefined)
      throw invalid('Both resource id and resource type must be specified');
    const from = args.date('startdate');
    const to = args.date('enddate');
    const newest = [...state.collections.events.values()]
      .filter(
        (event) =>
          mine(event) &&
          (args.text('id') ?? event.id) === event.id &&
          (args.text('type') ?? event.type) === event.type &&
          (args.text('level') ?? event.level) === event.level &&
          (args.text('state') ?? event.state) === event.state &&
          (args.text('startid') === undefined ||
            event.id === args.text('startid') ||
            event.parentId === args.text('startid')) &&
          (resourceId ?? event.resourceId) === event.resourceId &&
          (resourceType === undefined || event.resourceType?.toLowerCase() === resourceType) &&
          (from === undefined || event.created >= from) &&
          (to === undefined || event.created <= to) &&
          hasKeyword(args, event.type, event.description, event.level),
      )
      .reverse()
      .sort((a, b) => b.created - a.created);
    // A page is the newest one, oldest first inside.
    const { start, size } = readPage(args, state.meta.settings);
    const page = newest.slice(start, start + size).reverse();
    const found = [...newest.slice(0, start), ...page, ...newest.slice(start + page.length)];
    return listAnswer('event', found, args, state.meta.settings, (event) => ({
      id: event.id,
      username: state.collections.users.get(event.userId)?.username,
      type: event.type,
      level: event.level,
      description: event.description,
      ...ownerFields(state, event),
      created: date(call, event.created),
      state: event.state,
      parentid: event.parentId,
      resourceid: event.resourceId,
      resourcetype: event.resourceType === 'None' ? undefined : event.resourceType,
      resourcename: event.resourceName,
    }));
  },
};

/** Accounts, users and their events. */
export const peopleCommands = { listAccounts, listUsers, listEvents } satisfies Record<
  string,
  CommandHandler
>;
