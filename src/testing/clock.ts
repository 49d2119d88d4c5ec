import type { Clock } from '../cloud/client/clock';

export interface ManualClock extends Clock {
  /** Moves time on, calling what falls due in order, and lets everything that follows from it settle. */
  advance(ms: number): Promise<void>;
  /** Number of scheduled calls. */
  waiting(): number;
}

/** Lets every promise that can continue do so. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1)
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
}

/** A clock that moves only on command. */
export function manualClock(start = Date.UTC(2026, 10, 23)): ManualClock {
  let time = start;
  let due: { at: number; call: () => void }[] = [];
  return {
    now: () => time,
    after(ms, call) {
      const entry = { at: time + ms, call };
      due.push(entry);
      return () => {
        due = due.filter((other) => other !== entry);
      };
    },
    async advance(ms) {
      const until = time + ms;
      await settle();
      for (;;) {
        const next = due.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        due = due.filter((other) => other !== next);
        time = next.at;
        next.call();
        await settle();
      }
      time = until;
    },
    waiting: () => due.length,
  };
}
