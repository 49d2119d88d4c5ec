import { useMutation } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import * as v from 'valibot';
import { CloudError } from '../domain/errors';
import type { Client } from './client';
import { useCloud } from './cloud';
import { readJson, writeJson, type KeyValueStorage } from './storage';
import { login, logout } from './wire/account';

/** `ended`: the engine no longer knows the session; the same person may sign in again and go on. */
export type SessionStatus = 'signedIn' | 'signedOut' | 'ended';

const userSchema = v.object({
  id: v.string(),
  username: v.string(),
  account: v.string(),
  domainId: v.string(),
  /** First and last name, or the user name. */
  displayName: v.string(),
  role: v.picklist(['user', 'domainAdmin', 'admin']),
});

/** The person who is signed in. */
export type User = v.InferOutput<typeof userSchema>;

export interface SessionState {
  status: SessionStatus;
  user: User | undefined;
  /** Rises when one person's session gives way to nobody's or another's: what the first one saw must go. */
  generation: number;
}

/** What the client needs of the session. */
export interface SessionKeeper {
  key(): string | undefined;
  /** The key for a read; while the session is ended, waits until it goes on. Rejects with `sessionEnded` if it does not. */
  keyForReading(command: string, signal: AbortSignal | undefined): Promise<string>;
  /** The engine refused this key. */
  end(key: string): void;
}

export interface SessionStore extends SessionKeeper {
  current(): SessionState;
  /** Called after each change of state. */
  subscribe(listener: () => void): () => void;
  begin(user: User, key: string): void;
  signedOut(): void;
}

const storageKey = 'cairn.session';
const stored = v.object({ key: v.optional(v.string()), user: userSchema });

/** Who is signed in, kept in the tab's storage alone, the session key with it. */
export function createSessionStore(storage: KeyValueStorage): SessionStore {
  const listeners = new Set<() => void>();
  const kept = v.safeParse(stored, readJson(storage, storageKey));
  let key = kept.success ? kept.output.key : undefined;
  let state: SessionState = kept.success
    ? { status: key === undefined ? 'ended' : 'signedIn', user: kept.output.user, generation: 0 }
    : { status: 'signedOut', user: undefined, generation: 0 };

  function change(next: SessionState, nextKey: string | undefined): void {
    state = next;
    key = nextKey;
    if (state.user === undefined) storage.removeItem(storageKey);
    else writeJson(storage, storageKey, { key, user: state.user });
    for (const listener of [...listeners]) listener();
  }

  /** Resolves when the session goes on; rejects when it cannot, or when nobody waits any longer. */
  async function resumed(command: string, signal: AbortSignal | undefined): Promise<void> {
    const { generation } = state;
    await new Promise<void>((resolve, reject) => {
      const stop = () => {
        listeners.delete(look);
        signal?.removeEventListener('abort', look);
      };
      const look = () => {
        if (signal?.aborted === true) reject(toError(signal.reason));
        else if (state.generation !== generation) reject(ended(command));
        else if (state.status === 'signedIn') resolve();
        else return;
        stop();
      };
      listeners.add(look);
      signal?.addEventListener('abort', look);
      look();
    });
  }

  return {
    key: () => key,
    async keyForReading(command, signal) {
      if (state.status === 'ended') await resumed(command, signal);
      if (key === undefined) throw ended(command);
      return key;
    },
    end(refused) {
      if (refused === key) change({ ...state, status: 'ended' }, undefined);
    },
    current: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    begin(user, nextKey) {
      const another = state.user !== undefined && state.user.id !== user.id;
      const generation = state.generation + (another ? 1 : 0);
      change({ status: 'signedIn', user, generation }, nextKey);
    },
    signedOut() {
      change({ status: 'signedOut', user: undefined, generation: state.generation + 1 }, undefined);
    },
  };
}

function ended(command: string): CloudError {
  return new CloudError('sessionEnded', { command });
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new DOMException('aborted', 'AbortError');
}

export interface Credentials {
  username: string;
  password: string;
  /** Path of the domain, e.g. `/customers/north`; absent or empty for the root. */
  domain?: string | undefined;
}

interface SignInParts {
  client: Client;
  session: SessionStore;
}

const roles = { '1': 'admin', '2': 'domainAdmin' } as const;

function roleOf(type: string): User['role'] {
  return type === '1' || type === '2' ? roles[type] : 'user';
}

/**
 * Signs in. Errors: `account` when the engine refuses the person; `twoFactor` when it asks for a second
 * step, which is not supported yet; nobody is signed in then.
 */
export async function signIn(
  { client, session }: SignInParts,
  { username, password, domain }: Credentials,
): Promise<User> {
  const answer = await client.change(login, {
    username,
    password,
    domain: domain === '' ? undefined : domain,
  });
  if (answer.is2faenabled === 'true' && answer.is2faverified !== 'true')
    throw new CloudError('twoFactor', { command: login.name });
  const fullName = [answer.firstname, answer.lastname].filter(Boolean).join(' ');
  const user: User = {
    id: answer.userid,
    username: answer.username,
    account: answer.account,
    domainId: answer.domainid,
    displayName: fullName === '' ? answer.username : fullName,
    role: roleOf(answer.type),
  };
  session.begin(user, answer.sessionkey);
  return user;
}

/** Signs out; here it takes effect even when the engine cannot be reached. */
export async function signOut({ client, session }: SignInParts): Promise<void> {
  const told = session.key() === undefined ? undefined : client.change(logout, {});
  session.signedOut();
  await told?.catch(() => undefined);
}

/** Whether somebody is signed in, and who. */
export function useSession(): SessionState {
  const { session } = useCloud();
  return useSyncExternalStore(session.subscribe, session.current);
}

/** Signing in, as a mutation whose data is the user. */
export function useSignIn() {
  const cloud = useCloud();
  return useMutation({ mutationFn: (credentials: Credentials) => signIn(cloud, credentials) });
}

/** Signing out, as a mutation. */
export function useSignOut() {
  const cloud = useCloud();
  return useMutation({ mutationFn: () => signOut(cloud) });
}
