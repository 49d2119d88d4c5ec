import { useMutation } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { Owner } from '../environments/environment';
import { CloudError } from '../client/errors';
import type { Client } from '../client/client';
import { useCloud } from '../cloud';
import type { SessionState, SessionStore } from './sessionStore';
import type { User } from './user';
import { login, logout } from './accountCommands';

export type { User };
export type { SessionState, SessionStatus, SessionStore } from './sessionStore';

export interface Credentials {
  username: string;
  password: string;
  /** Path of the domain, e.g. `/customers/north`; absent or empty for the root domain. */
  domain?: string | undefined;
}

/** Parts of a cloud that signing in needs. */
export interface SignInParts {
  client: Client;
  session: SessionStore;
}

/** Second step that the engine requires after the password: a code, or the set-up of a second factor. */
export type SecondStep = { kind: 'code'; provider: string } | { kind: 'setUp'; issuer: string };

/** A sign-in whose password was right, and which has not taken effect yet. */
export interface Attempt {
  user: User;
  sessionKey: string;
  /** Until it is done, the engine ends the session at any other call (CloudStack rules §4). */
  second: SecondStep | undefined;
}

const roles = { '1': 'admin', '2': 'domainAdmin' } as const;

function roleOf(type: string): User['role'] {
  return type === '1' || type === '2' ? roles[type] : 'user';
}

/** Domain in the engine's form, `/a/b`. People may also type the form of the engine's lists, `ROOT/a/b`. */
export function domainPath(typed: string | undefined): string | undefined {
  const steps = (typed ?? '').split('/').map((step) => step.trim());
  const named = steps.filter((step) => step !== '');
  const below = named[0]?.toUpperCase() === 'ROOT' ? named.slice(1) : named;
  return below.length === 0 ? undefined : `/${below.join('/')}`;
}

/**
 * Sends user and password. Signs nobody in yet, and ends the browser's earlier session even if it fails. Errors:
 * `accountRefused` when the engine refuses the person.
 */
export async function logIn(
  { client, session }: SignInParts,
  { username, password, domain }: Credentials,
): Promise<Attempt> {
  session.starting();
  const path = domainPath(domain);
  const answer = await client.change(login, { username, password, domain: path });
  const fullName = [answer.firstname, answer.lastname].filter(Boolean).join(' ');
  const asks = answer.is2faenabled === 'true' && answer.is2faverified !== 'true';
  const provider = answer.providerfor2fa ?? '';
  return {
    user: {
      id: answer.userid,
      username: answer.username,
      account: answer.account,
      domainId: answer.domainid,
      ...(path !== undefined && { domain: path }),
      displayName: fullName === '' ? answer.username : fullName,
      role: roleOf(answer.type),
    },
    sessionKey: answer.sessionkey,
    second: !asks
      ? undefined
      : provider === ''
        ? { kind: 'setUp', issuer: answer.issuerfor2fa ?? 'CloudStack' }
        : { kind: 'code', provider },
  };
}

/** Completes an attempt: the person is signed in, in every tab. */
export function beginSession({ session }: SignInParts, { user, sessionKey }: Attempt): User {
  session.begin(user, sessionKey);
  return user;
}

/** Ends the session of a cancelled attempt, if the engine can be reached. */
export async function abandonAttempt(
  { client }: SignInParts,
  { sessionKey }: Attempt,
): Promise<void> {
  await client.change(logout, {}, { sessionKey }).catch(() => undefined);
}

/** Signs in where the password is enough. Errors as `logIn`; `twoFactor` where the engine wants more. */
export async function signIn(parts: SignInParts, credentials: Credentials): Promise<User> {
  const attempt = await logIn(parts, credentials);
  if (attempt.second === undefined) return beginSession(parts, attempt);
  await abandonAttempt(parts, attempt);
  throw new CloudError('twoFactor', { command: login.name });
}

/** Signs out; in the browser, even if the engine cannot be reached. */
export async function signOut({ client, session }: SignInParts): Promise<void> {
  const sessionKey = session.key();
  const told = sessionKey === undefined ? undefined : client.change(logout, {}, { sessionKey });
  session.signedOut();
  await told?.catch(() => undefined);
}

/** Status of the session, and its person. */
export function useSession(): SessionState {
  const { session } = useCloud();
  return useSyncExternalStore(session.subscribe, session.current);
}

/** Signing out, as a mutation. */
export function useSignOut() {
  const cloud = useCloud();
  return useMutation({ mutationFn: () => signOut(cloud) });
}

/** Account that owns resources created outside of projects. */
export function useOwnAccount(): Owner | undefined {
  const { user } = useSession();
  return user && { account: user.account, domainId: user.domainId, domain: user.domain };
}
