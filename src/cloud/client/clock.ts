/** Time as the task tracker and the client see it; tests pass one that does not move. */
export interface Clock {
  /** ms since 1970. */
  now(): number;
  /** Calls once after `ms`; the returned function calls it off. */
  after(ms: number, call: () => void): () => void;
}

/** A timer of more ms fires at once: setTimeout counts in 32 bits. */
const longestTimerMs = 2 ** 31 - 1;

/** The time of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, call) {
    let timer: ReturnType<typeof setTimeout>;
    const start = (left: number) => {
      timer = setTimeout(
        () => {
          if (left > longestTimerMs) start(left - longestTimerMs);
          else call();
        },
        Math.min(left, longestTimerMs),
      );
    };
    start(ms);
    return () => {
      clearTimeout(timer);
    };
  },
};
