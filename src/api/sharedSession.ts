import * as v from 'valibot';
import type { Clock } from './clock';
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
export type Happening = Exclude<v.InferOutput<typeof message>, { say: 'who' | 'me' }>;

interface SharedParts {
  peers: Peers;
  clock: Clock;
  /** What this tab answers when another one asks. */
  mine(): Holder | undefined;
  hear(happening: Happening): void;
}

/** ms for which a new tab waits for an answer. */
const patienceMs = 200;

/** What the tabs of one browser say to one another about their session. */
export function sharedSession({ peers, clock, mine, hear }: SharedParts) {
  let asking: { id: string; answered(found: Holder | undefined): void } | undefined;

  peers.listen((data) => {
    const read = v.safeParse(message, data);
    if (!read.success) return;
    const said = read.output;
    if (said.say === 'who') {
      const held = mine();
      if (held !== undefined) peers.tell({ say: 'me', to: said.from, ...held });
    } else if (said.say === 'me') {
      if (said.to === asking?.id) asking.answered({ user: said.user, key: said.key });
    } else hear(said);
  });

  return {
    tell(what: Happening): void {
      peers.tell(what);
    },
    /** Asks who is signed in; undefined if no tab answers in a moment. */
    async ask(): Promise<Holder | undefined> {
      const id = String(Math.random());
      const found = await new Promise<Holder | undefined>((resolve) => {
        const callOff = clock.after(patienceMs, () => resolve(undefined));
        asking = {
          id,
          answered(holder) {
            callOff();
            resolve(holder);
          },
        };
        peers.tell({ say: 'who', from: id });
      });
      asking = undefined;
      return found;
    },
  };
}
