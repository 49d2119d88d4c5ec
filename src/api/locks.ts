/** Takes a lock by its name: how to give it back, or nothing while another tab has it. */
export type TakeLock = (name: string) => Promise<(() => void) | undefined>;

/** A page that is left gives its locks back only once it is gone: the next one waits that long for them, in ms. */
const patienceMs = 3_000;

const freely = () => undefined;

/** A lock that the tabs of this browser share (Web Locks); in browsers without them, or that refuse them, everybody gets it. */
export const takeLock: TakeLock = (name) =>
  new Promise((resolve) => {
    const held = () =>
      new Promise<void>((release) => {
        resolve(release);
      });
    try {
      const signal = AbortSignal.timeout(patienceMs);
      navigator.locks
        .request(name, { signal }, held)
        .catch(() => resolve(signal.aborted ? undefined : freely));
    } catch {
      resolve(freely);
    }
  });
