import type { Peers } from '../cloud/session/peers';

/** The tabs of one browser, in memory: `tab()` opens another one. Messages arrive immediately. */
export function browserTabs(): { tab(): Peers; sent: unknown[] } {
  const tabs = new Set<Set<(message: unknown) => void>>();
  const sent: unknown[] = [];
  return {
    sent,
    tab() {
      const listeners = new Set<(message: unknown) => void>();
      tabs.add(listeners);
      return {
        post(message) {
          sent.push(message);
          for (const others of tabs)
            if (others !== listeners)
              for (const listener of others) listener(structuredClone(message));
        },
        listen(listener) {
          listeners.add(listener);
        },
      };
    },
  };
}
