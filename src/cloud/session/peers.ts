/** The other tabs of this browser on the same cloud. What is told is kept nowhere. */
export interface Peers {
  /** Tells all the others, never this tab. */
  tell(message: unknown): void;
  listen(listener: (message: unknown) => void): void;
}

/** A tab that knows of no other. */
export const noPeers: Peers = { tell: () => undefined, listen: () => undefined };

/** The tabs of this origin that are on the cloud of this name; where the browser lets none talk, each stands alone. */
export function tabPeers(name: string): Peers {
  try {
    const channel = new BroadcastChannel(`cairn.session:${name}`);
    return {
      tell: (message) => channel.postMessage(message),
      listen(listener) {
        channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => listener(data));
      },
    };
  } catch {
    return noPeers;
  }
}
