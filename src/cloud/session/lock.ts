/** A lock that this tab has. */
export interface Lock {
  release(): void;
  /** True while the tab has the lock: a tab that slept may have lost it. Call before each change that is sent. */
  holds(): Promise<boolean>;
}

/** `taken`: another tab has it. `unavailable`: this browser has no lock that tabs can share. */
export type LockRefusal = 'taken' | 'unavailable';

export interface LockOptions {
  /** Waits until a tab with the lock is known to be alive or dead. */
  waitsForDeadTab?: boolean;
}

/** Takes a lock by its name. */
export type TakeLock = (name: string, options?: LockOptions) => Promise<Lock | LockRefusal>;

/** Maximum wait for the locks of the previous page, ms: it releases them only once it is gone. */
export const lockTimeoutMs = 3_000;
