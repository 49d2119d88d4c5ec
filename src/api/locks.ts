/** Takes a lock by its name: how to give it back, or nothing while another tab has it. */
export type TakeLock = (name: string) => Promise<(() => void) | undefined>;

/** A page that is left gives its locks back only once it is gone: the next one waits that long for them, in ms. */
const patienceMs = 3_000;

/** A lock that the tabs of this browser share (Web Locks); in browsers without them, everybody gets it. */
export const takeLock: TakeLock = (name) => {
  if (typeof navigator === 'undefined' || !('locks' in navigator))
    return Promise.resolve(() => undefined);
  const { locks } = navigator;
  return new Promise((resolve) => {
    const held = () =>
      new Promise<void>((release) => {
        resolve(release);
      });
    locks.request(name, { signal: AbortSignal.timeout(patienceMs) }, held).catch(() => {
      resolve(undefined);
    });
  });
};
