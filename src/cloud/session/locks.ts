import {
  lockTimeoutMs,
  type LockOptions,
  type Lock,
  type LockRefusal,
  type TakeLock,
} from './lock';

/** Browsers have no Web Locks on pages without HTTPS, and may refuse them elsewhere. */
async function takeLease(name: string, options?: LockOptions): Promise<Lock | LockRefusal> {
  try {
    const { leaseOfBrowser } = await import('./leases');
    return await leaseOfBrowser(name, options);
  } catch {
    return 'unavailable';
  }
}

/** A lock that the tabs of this browser share: a Web Lock, or a lease in its storage. */
export const takeLock: TakeLock = (name, options) =>
  new Promise((resolve) => {
    const instead = () => resolve(takeLease(name, options));
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
