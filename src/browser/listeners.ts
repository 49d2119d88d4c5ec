export interface Listeners<Args extends readonly unknown[]> {
  /** Calls the listener from now on; returns its removal. */
  subscribe(listener: (...args: Args) => void): () => void;
  notify(...args: Args): void;
  isEmpty(): boolean;
}

/** A set of listeners, which may change during a notification. */
export function createListeners<Args extends readonly unknown[] = []>(): Listeners<Args> {
  const all = new Set<(...args: Args) => void>();
  return {
    subscribe(listener) {
      all.add(listener);
      return () => void all.delete(listener);
    },
    notify: (...args) => [...all].forEach((listener) => listener(...args)),
    isEmpty: () => all.size === 0,
  };
}
