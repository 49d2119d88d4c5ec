import type { Clock } from './clock';

/** A signal that aborts with the caller's, or after a time; `release` lets go of both. */
export function deadline(caller: AbortSignal | undefined, clock: Clock, ms: number) {
  const controller = new AbortController();
  const abort = () => {
    controller.abort(caller?.reason);
  };
  if (caller?.aborted === true) abort();
  caller?.addEventListener('abort', abort);
  const callOff = clock.after(ms, abort);
  return {
    signal: controller.signal,
    release() {
      callOff();
      caller?.removeEventListener('abort', abort);
    },
  };
}
