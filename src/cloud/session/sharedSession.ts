import * as v from 'valibot';
import type { Clock } from '../client/clock';
import type { Peers } from './peers';
import { userSchema, type User } from './user';

/** The signed-in person, and the key of their session. */
interface Holder {
  user: User;
  key: string;
}

const holder = { user: userSchema, key: v.string() };

const message = v.variant('say', [
  v.object({ say: v.literal('starting') }),
  v.object({ say: v.literal('started'), ...holder }),
  v.object({ say: v.literal('ended'), key: v.string() }),
  v.object({ say: v.literal('out') }),
  v.object({ say: v.literal('who'), from: v.string() }),
  v.object({ say: v.literal('me'), to: v.string(), ...holder }),
]);

/** Change of the browser's session, reported by one of its tabs. */
export type SessionMessage = Exclude<v.InferOutput<typeof message>, { say: 'who' | 'me' }>;

interface SharedParts {
  peers: Peers;
  clock: Clock;
  /** Answer of this tab when another one asks. */
  mine(): Holder | undefined;
  /** Takes the answer of another tab, even a late one. */
  found(holder: Holder): void;
  hear(happening: SessionMessage): void;
}

/** ms that a new tab waits for an answer before it asks the person; it still takes a late answer. */
const timeoutMs = 200;

/** Messages about the session between the tabs of one browser. */
export function sharedSession({ peers, clock, mine, found, hear }: SharedParts) {
  /** Id of this tab among the others, once it has asked. */
  let id: string | undefined;
  let answered: () => void = () => undefined;

  peers.listen((data) => {
    const read = v.safeParse(message, data);
    if (!read.success) return;
    const said = read.output;
    if (said.say === 'who') {
      const held = mine();
      if (held !== undefined) peers.post({ say: 'me', to: said.from, ...held });
    } else if (said.say === 'me') {
      if (said.to !== id) return;
      found({ user: said.user, key: said.key });
      answered();
    } else hear(said);
  });

  return {
    tell(what: SessionMessage): void {
      peers.post(what);
    },
    /** Ignores late answers from now on: their session is over. */
    takeNone(): void {
      id = undefined;
    },
    /** Asks who is signed in. Resolves with the first answer, or after a moment. */
    async ask(): Promise<void> {
      const me = (id ??= String(Math.random()));
      await new Promise<void>((resolve) => {
        const callOff = clock.after(timeoutMs, resolve);
        answered = () => {
          callOff();
          resolve();
        };
        peers.post({ say: 'who', from: me });
      });
    },
  };
}
