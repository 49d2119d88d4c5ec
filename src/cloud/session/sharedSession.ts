import * as v from 'valibot';
import type { Clock } from '../client/clock';
import type { Peers } from './peers';
import { userSchema, type User } from './user';

/** Who is signed in, and the key of their session. */
interface Holder {
  user: User;
  key: string;
}

const holder = { user: userSchema, key: v.string() };

const message = v.variant('say', [
  v.object({ say: v.literal('starting') }),
  v.object({ say: v.literal('begun'), ...holder }),
  v.object({ say: v.literal('ended'), key: v.string() }),
  v.object({ say: v.literal('out') }),
  v.object({ say: v.literal('who'), from: v.string() }),
  v.object({ say: v.literal('me'), to: v.string(), ...holder }),
]);

/** What happened to the session of the browser, in one of its tabs. */
export type SessionMessage = Exclude<v.InferOutput<typeof message>, { say: 'who' | 'me' }>;

interface SharedParts {
  peers: Peers;
  clock: Clock;
  /** What this tab answers when another one asks. */
  mine(): Holder | undefined;
  /** What another tab answered this one, however late. */
  found(holder: Holder): void;
  hear(happening: SessionMessage): void;
}

/** ms for which a new tab waits for an answer; then it asks the person, and still takes a late one. */
const patienceMs = 200;

/** What the tabs of one browser say to one another about their session. */
export function sharedSession({ peers, clock, mine, found, hear }: SharedParts) {
  /** Who this tab is to the others, once it has asked. */
  let id: string | undefined;
  let answered: () => void = () => undefined;

  peers.listen((data) => {
    const read = v.safeParse(message, data);
    if (!read.success) return;
    const said = read.output;
    if (said.say === 'who') {
      const held = mine();
      if (held !== undefined) peers.tell({ say: 'me', to: said.from, ...held });
    } else if (said.say === 'me') {
      if (said.to !== id) return;
      found({ user: said.user, key: said.key });
      answered();
    } else hear(said);
  });

  return {
    tell(what: SessionMessage): void {
      peers.tell(what);
    },
    /** Takes no late answer any more: what it held would be over. */
    takeNone(): void {
      id = undefined;
    },
    /** Asks who is signed in. Resolves with the first answer, or after a moment. */
    async ask(): Promise<void> {
      const me = (id ??= String(Math.random()));
      await new Promise<void>((resolve) => {
        const callOff = clock.after(patienceMs, resolve);
        answered = () => {
          callOff();
          resolve();
        };
        peers.tell({ say: 'who', from: me });
      });
    },
  };
}
