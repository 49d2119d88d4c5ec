import * as v from 'valibot';
import { systemClock, type Clock } from '../client/clock';
import { lockTimeoutMs, type Lock, type LockRefusal, type TakeLock } from './lock';
import { readJson } from '../../browser/storage';

/** A lock that lapses unless its tab renews it. */
const lease = v.object({ owner: v.string(), until: v.number() });
type Lease = v.InferOutput<typeof lease>;

const prefix = 'cairn.lease.';
/** ms. Browsers call a hidden tab once a minute: that is often enough. */
export const leaseMs = 150_000;
const renewEveryMs = 20_000;
/** Two tabs that claim at once both write: the value after so many ms counts. */
const settleMs = 200;
/** With less left than this, in ms, a lease is claimed again before anything is sent. */
const leastLeftMs = 60_000;
const tryEveryMs = 1_000;
/** Remaining ms of a lease once the tab is about to close: the browser may end it without a further event. */
const closingMs = 5_000;
const sweptAfterMs = 86_400_000;

/** `asked`: the person may still stay. */
export type PageLeave = 'asked' | 'left';

interface LeaseParts {
  clock: Clock;
  /** May throw, as the browser's does. */
  storage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Calls the listener when the page is left, and before that when it may be left. Returns its removal. */
  onLeave(listener: (leave: PageLeave) => void): () => void;
}

/** Locks in a storage that all tabs share, for browsers without Web Locks. */
export function createLeases({ clock, storage, onLeave }: LeaseParts): TakeLock {
  const wait = (ms: number) => new Promise<void>((resolve) => void clock.after(ms, resolve));

  function read(key: string): Lease | undefined {
    const found = v.safeParse(lease, readJson(storage(), key));
    return found.success ? found.output : undefined;
  }

  function write(key: string, owner: string, until: number): void {
    storage().setItem(key, JSON.stringify({ owner, until } satisfies Lease));
  }

  /** Writes a claim, and reads back who owns it. */
  async function claim(key: string, owner: string): Promise<boolean> {
    write(key, owner, clock.now() + leaseMs);
    await wait(settleMs);
    return read(key)?.owner === owner;
  }

  /** Waits while another tab has it. A tab that renews its lease is alive; one that does not may be dead. */
  async function isFree(key: string, waitsForDeadTab: boolean): Promise<boolean> {
    const first = read(key);
    const from = clock.now();
    for (let found = first; found !== undefined; found = read(key)) {
      const now = clock.now();
      if (found.until <= now) return true;
      if (found.owner !== first?.owner || found.until > first.until) return false;
      if (!waitsForDeadTab && now - from >= lockTimeoutMs) return false;
      await wait(tryEveryMs);
    }
    return true;
  }

  function hold(key: string, owner: string): Lock {
    let isOver = false;
    let claiming: Promise<boolean> | undefined;
    let callOff: () => void = () => undefined;

    function end(): void {
      isOver = true;
      callOff();
      stopListening();
    }

    function renewLater(): void {
      callOff = clock.after(renewEveryMs, () => {
        renewLater();
        void keep(0)
          .then((isKept) => {
            if (isKept) write(key, owner, clock.now() + leaseMs);
          })
          .catch(() => undefined);
      });
    }

    /** True while the lease is there. A lapsed one is claimed like a new one. */
    async function keep(leastLeft: number): Promise<boolean> {
      try {
        const found = isOver ? undefined : read(key);
        const left = found?.owner === owner ? found.until - clock.now() : undefined;
        if (claiming === undefined && left !== undefined && left > leastLeft) return true;
        if (left !== undefined) {
          claiming ??= claim(key, owner).finally(() => (claiming = undefined));
          if (await claiming) return !isOver;
        }
      } catch {
        // The storage is refused from now on: no tab sees this lease.
      }
      end();
      return false;
    }

    // The lease lapses soon, but stays this tab's if nobody takes it: the page may return.
    const stopListening = onLeave((leave) => {
      const leftMs = leave === 'left' ? 0 : closingMs;
      if (read(key)?.owner === owner) write(key, owner, clock.now() + leftMs);
    });
    renewLater();
    return {
      holds: () => keep(leastLeftMs),
      release() {
        end();
        try {
          if (read(key)?.owner === owner) storage().removeItem(key);
        } catch {
          // The lease lapses by itself.
        }
      },
    };
  }

  return async (name, { waitsForDeadTab = false } = {}): Promise<Lock | LockRefusal> => {
    const key = `${prefix}${name}`;
    const owner = `${String(clock.now())}-${String(Math.random())}`;
    try {
      const isClaimed = (await isFree(key, waitsForDeadTab)) && (await claim(key, owner));
      return isClaimed ? hold(key, owner) : 'taken';
    } catch {
      return 'unavailable';
    }
  };
}

/** Removes leases of tabs that died long ago. */
function sweep(storage: Storage, now: number): void {
  for (const key of Object.keys(storage)) {
    const found = v.safeParse(lease, key.startsWith(prefix) ? readJson(storage, key) : undefined);
    if (found.success && found.output.until < now - sweptAfterMs) storage.removeItem(key);
  }
}

let ofBrowser: TakeLock | undefined;

/** A lease in the storage of this browser. */
export const leaseOfBrowser: TakeLock = (name, options) => {
  if (ofBrowser === undefined) {
    sweep(localStorage, systemClock.now());
    ofBrowser = createLeases({
      clock: systemClock,
      storage: () => localStorage,
      onLeave(listener) {
        const onAsked = () => listener('asked');
        const onLeft = () => listener('left');
        addEventListener('beforeunload', onAsked);
        addEventListener('pagehide', onLeft);
        return () => {
          removeEventListener('beforeunload', onAsked);
          removeEventListener('pagehide', onLeft);
        };
      },
    });
  }
  return ofBrowser(name, options);
};
