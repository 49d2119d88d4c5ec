import type { Account, Domain, Session, State, UserRecord } from '../model';
import type { JsonObject } from '../wire/wire';
import { record } from '../events';
import { hexadecimal } from '../random';
import { find, put, remove } from '../store';
import { needsSecondFactor, removeSecondFactor } from './twoFactor';
import { ApiError, dump } from '../wire/wire';
import { managementServer } from '../commandContext';

/** Required place of a session key: beside the cookies too, or (where there are no cookies) alone. */
export type SessionCheck = 'CookieAndParameter' | 'Parameter';

/** Parameters of a call that identify the caller. */
export interface LoginParameters {
  /** The `sessionkey` parameter. */
  sessionKey: string | undefined;
  cookies: ReadonlyMap<string, string>;
}

/** After so many wrong passwords a user is locked (`incorrect.login.attempts.allowed`). */
const wrongPasswordsAllowed = 5;

/** Lag of a session's last use in the stored state, ms, so that not every read is a change. */
const slack = 5000;

/** `/a/b` and `a/b` are one domain, none is ROOT. `ROOT/a/b`, as lists show it, is not understood here. */
function domainWith(state: State, { domain, domainid }: Readonly<Record<string, string>>): Domain {
  const bare = (domain ?? '').replace(/^\/|\/$/g, '');
  const path = bare === '' ? 'ROOT' : `ROOT/${bare}`;
  const found = [...state.collections.domains.values()].find((each) =>
    domainid === undefined ? each.path === path : each.id === domainid,
  );
  if (found !== undefined) return found;
  throw new ApiError(531, `Unable to find the domain from the path /${bare}/`);
}

function userWith(state: State, given: Readonly<Record<string, string>>): UserRecord {
  const { users, accounts } = state.collections;
  const domain = domainWith(state, given);
  const named = [...users.values()].find(
    ({ accountId, username }) =>
      accounts.get(accountId)?.domainId === domain.id && username === given.username,
  );
  const right = named?.password === given.password;
  if (named?.disabled === true && (right || named.wrongPasswords === wrongPasswordsAllowed)) {
    const who = { accountName: accounts.get(named.accountId)?.name, username: named.username };
    const where = { name: domain.name, path: domain.path };
    throw new ApiError(
      531,
      `User ${dump('UserAccount', named.id, who)}. (or their account) in domain ${dump('Domain', domain.id, where)} is disabled/locked. Please contact the administrator.`,
    );
  }
  if (named !== undefined && right)
    return named.wrongPasswords === undefined
      ? named
      : put(state, 'users', { ...named, wrongPasswords: undefined });
  if (named !== undefined) {
    const wrongPasswords = Math.min((named.wrongPasswords ?? 0) + 1, wrongPasswordsAllowed);
    const disabled = wrongPasswords === wrongPasswordsAllowed ? true : named.disabled;
    put(state, 'users', { ...named, wrongPasswords, disabled });
  }
  throw new ApiError(
    531,
    `Failed to authenticate user ${given.username ?? ''} in domain ${[...state.collections.domains.keys()].indexOf(domain.id) + 1}; please provide valid credentials`,
  );
}

/** Begins a session, and ends the one before even if it refuses, with 531 whatever is wrong (CloudStack rules §4). */
export function openSession(
  state: State,
  now: number,
  given: Readonly<Record<string, string>>,
  before: LoginParameters,
): { session: Session; answer: JsonObject } {
  const old = before.cookies.get('JSESSIONID');
  if (old !== undefined) remove(state, 'sessions', old);
  const found = userWith(state, given);
  // A set-up that was not finished restarts.
  const user = found.secondFactor?.verified === false ? removeSecondFactor(state, found) : found;
  const account = find(state, 'accounts', user.accountId);
  const session = put(state, 'sessions', {
    id: `node0${hexadecimal(state, 24)}`,
    key: hexadecimal(state, 32),
    userId: user.id,
    used: now,
    awaitsCode: needsSecondFactor(user) ? true : undefined,
  });
  const by = { accountId: account.id, userId: user.id };
  record({ state, now }, 'login', 'Completed', by, { type: 'User', id: user.id });
  const answer = {
    username: user.username,
    userid: user.id,
    domainid: account.domainId,
    timeout: state.meta.settings.sessionTimeoutMs / 1000,
    account: account.name,
    firstname: user.firstName,
    lastname: user.lastName,
    type: String(account.type),
    timezone: 'UTC',
    timezoneoffset: '0.0',
    registered: 'false',
    sessionkey: session.key,
    is2faenabled: String(needsSecondFactor(user)),
    is2faverified: String(!needsSecondFactor(user)),
    providerfor2fa: user.secondFactor?.provider,
    issuerfor2fa: 'CloudStack',
    managementserverid: account.type === 1 ? managementServer.id : undefined,
  };
  return { session, answer };
}

/** The session that credentials name, whether or not all of them are right. */
function namedSession(
  state: State,
  check: SessionCheck,
  given: LoginParameters,
): Session | undefined {
  if (check === 'CookieAndParameter')
    return state.collections.sessions.get(given.cookies.get('JSESSIONID') ?? '');
  return [...state.collections.sessions.values()].find(
    (session) => session.key === given.sessionKey,
  );
}

/**
 * The session of a call; undefined where there is none. A missing or wrong key ends the session that it names,
 * as does its age.
 */
export function sessionOf(
  state: State,
  now: number,
  check: SessionCheck,
  given: LoginParameters,
): { session: Session; user: UserRecord; account: Account } | 'wrongKey' | undefined {
  const session = namedSession(state, check, given);
  if (session === undefined) return undefined;
  const cookieFits = check === 'Parameter' || given.cookies.get('sessionkey') === session.key;
  const alive = session.used + state.meta.settings.sessionTimeoutMs > now;
  const user = state.collections.users.get(session.userId);
  const account = user === undefined ? undefined : state.collections.accounts.get(user.accountId);
  if (!cookieFits || given.sessionKey !== session.key || !alive || !user || !account) {
    remove(state, 'sessions', session.id);
    return alive ? 'wrongKey' : undefined;
  }
  if (now - session.used > slack) put(state, 'sessions', { ...session, used: now });
  return { session, user, account };
}

/** Ends the session that credentials name, whatever its age. */
export function endSession(state: State, check: SessionCheck, given: LoginParameters): void {
  const session = namedSession(state, check, given);
  if (session !== undefined) remove(state, 'sessions', session.id);
}

/** The cookies of a session, for `Set-Cookie`. */
export function sessionCookies(session: Session): readonly string[] {
  return [`JSESSIONID=${session.id};Path=/client`, `sessionkey=${session.key};HttpOnly`];
}
