import {
  lockTimeoutMs,
  type LockOptions,
  type Lock,
  type LockRefusal,
  type TakeLock,
} from './lock';

/** Browsers have no Web Locks on pages without HTTPS, and may refuse them elsewhere. */
async function takeLease(name: string, asking?: LockOptions): Promise<Lock | LockRefusal> {
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
      const signal = AbortSignal.timeout(lockTimeoutMs);
      navigator.locks
        .request(name, { signal }, held)
        .catch(() => (signal.aborted ? resolve('taken') : instead()));
    } catch {
      instead();
    }
  });
