import * as v from 'valibot';
import { CloudError } from '../client/errors';
import { systemClock, type Clock } from '../client/clock';
import { noPeers, type Peers } from './peers';
import { sharedSession, type SessionMessage } from './sharedSession';
import { readJson, writeJson, type KeyValueStorage } from '../../browser/storage';
import { userSchema, type User } from './user';

/** `ended`: the engine no longer knows the session; the same person may sign in again and resume. */
export type SessionStatus = 'signedIn' | 'signedOut' | 'ended';

export interface SessionState {
  status: SessionStatus;
  user: User | undefined;
  /** Increases when a session ends or another person's replaces it: the first person's data must go. */
  generation: number;
}

/** The session as the client needs it. */
export interface ClientSession {
  key(): string | undefined;
  /**
   * Key for a read; while the session is ended, waits for its resumption. Rejects with `sessionEnded` if there is
   * none.
   */
  keyForReading(command: string, signal: AbortSignal | undefined): Promise<string>;
  /** The engine refused this key. */
  end(key: string): void;
}

export interface SessionStore extends ClientSession {
  current(): SessionState;
  /** Called after each change of state. */
  subscribe(listener: () => void): () => void;
  /** Takes the session of another tab of this browser, if this tab has none and one answers in time. */
  join(): Promise<void>;
  /** Called before a sign-in: the engine ends the browser's session with it, even if it fails. */
  starting(): void;
  begin(user: User, key: string): void;
  signedOut(): void;
}

const storageKey = 'cairn.session';
const stored = v.object({ key: v.optional(v.string()), user: userSchema });

interface SessionParts {
  peers?: Peers;
  clock?: Clock;
}

/**
 * The signed-in person and the session key, in the tab's storage alone. The cookie that belongs to the key is the
 * browser's (CloudStack rules §4): its tabs announce sign-in and sign-out to one another, so that none ends the
 * session of the others by a key that no longer matches the cookie.
 */
export function createSessionStore(
  storage: KeyValueStorage,
  { peers = noPeers, clock = systemClock }: SessionParts = {},
): SessionStore {
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

  function begin(user: User, nextKey: string): void {
    const another = state.user !== undefined && state.user.id !== user.id;
    const generation = state.generation + (another ? 1 : 0);
    change({ status: 'signedIn', user, generation }, nextKey);
  }

  function end(): void {
    if (key !== undefined) change({ ...state, status: 'ended' }, undefined);
  }

  function leave(): void {
    if (state.status === 'signedOut') return;
    change({ status: 'signedOut', user: undefined, generation: state.generation + 1 }, undefined);
  }

  function hear(said: SessionMessage): void {
    if (said.say === 'started') begin(said.user, said.key);
    else if (said.say === 'out') leave();
    else if (said.say === 'starting' || said.key === key) end();
  }

  const shared = sharedSession({
    peers,
    clock,
    mine: () =>
      state.user === undefined || key === undefined ? undefined : { user: state.user, key },
    found(holder) {
      if (key === undefined) begin(holder.user, holder.key);
    },
    hear,
  });

  /** Resolves when the session resumes; rejects when it cannot, or on abort. */
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
      if (refused !== key) return;
      shared.tell({ say: 'ended', key: refused });
      end();
    },
    current: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    async join() {
      if (key === undefined) await shared.ask();
    },
    starting() {
      shared.takeNone();
      shared.tell({ say: 'starting' });
      end();
    },
    begin(user, nextKey) {
      begin(user, nextKey);
      shared.tell({ say: 'started', user, key: nextKey });
    },
    signedOut() {
      shared.takeNone();
      leave();
      shared.tell({ say: 'out' });
    },
  };
}

function ended(command: string): CloudError {
  return new CloudError('sessionEnded', { command });
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new DOMException('aborted', 'AbortError');
}
