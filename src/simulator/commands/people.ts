import type { Command, SyncCommand } from './command';
import { hasKeyword, listAnswer, readPage } from '../paging';
import { listScope } from '../scope';
import { invalid } from '../wire';
import { date, ownerFields } from '../world';

const roleTypes = { 0: 'User', 1: 'Admin', 2: 'DomainAdmin' } as const;

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
    return listAnswer('user', found, args, state.meta.settings, (user) => {
      const account = state.collections.accounts.get(user.accountId);
      const { account: name, domain, domainid } = ownerFields(state, { accountId: user.accountId });
      return {
        id: user.id,
        username: user.username,
        firstname: user.firstName,
        lastname: user.lastName,
        email: user.email,
        created: date(call, user.created),
        state: user.disabled === true ? 'disabled' : 'enabled',
        account: name,
        accountid: user.accountId,
        accounttype: account?.type,
        rolename: account?.roleName,
        roletype: account === undefined ? undefined : roleTypes[account.type],
        domain,
        domainid,
        iscallerchilddomain: false,
        isdefault: false,
        is2faenabled: user.secondFactor !== undefined,
        is2famandated: user.secondFactorMandated ?? false,
        usersource: 'native',
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

/** Who is there, and what they did. */
export const peopleCommands = { listUsers, listEvents } satisfies Record<string, Command>;
