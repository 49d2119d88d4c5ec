/** A lock that this tab has. */
export interface Lock {
  release(): void;
  /** True while the tab has the lock: a tab that slept may have lost it. Call before each change that is sent. */
  holds(): Promise<boolean>;
}

/** `taken`: another tab has it. `unavailable`: this browser has no lock that tabs can share. */
export type LockRefusal = 'taken' | 'unavailable';

interface Asking {
  /** Waits until a tab with the lock is known to be alive or dead. */
  outwaitsDead?: boolean;
}

/** Takes a lock by its name. */
export type TakeLock = (name: string, asking?: Asking) => Promise<Lock | LockRefusal>;

/** Maximum wait for the locks of the previous page, ms: it releases them only once it is gone. */
export const patienceMs = 3_000;

/** Browsers have no Web Locks on pages without HTTPS, and may refuse them elsewhere. */
async function takeLease(name: string, asking?: Asking): Promise<Lock | LockRefusal> {
  try {
    const { leaseOfBrowser } = await import('./leases');
    return await leaseOfBrowser(name, asking);
  } catch {
    return 'unavailable';
  }
}

/** A lock that the tabs of this browser share: a Web Lock, or a lease in its storage. */
export const takeLock: TakeLock = (name, asking) =>
  new Promise((resolve) => {
    const instead = () => resolve(takeLease(name, asking));
    const held = () =>
      new Promise<void>((end) => {
        let isHeld = true;
        const release = () => {
          isHeld = false;
          end();
        };
        resolve({ release, holds: () => Promise.resolve(isHeld) });
      });
    try {
      const signal = AbortSignal.timeout(patienceMs);
      navigator.locks
        .request(name, { signal }, held)
        .catch(() => (signal.aborted ? resolve('taken') : instead()));
    } catch {
      instead();
    }
  });
