/** The other tabs of this browser on the same cloud. Messages are not stored. */
export interface Peers {
  /** Sends to all the others, never to this tab. */
  post(message: unknown): void;
  listen(listener: (message: unknown) => void): void;
}

/** A tab that knows of no other. */
export const noPeers: Peers = { post: () => undefined, listen: () => undefined };

/** The tabs of this origin on the cloud of this name; where the browser has no channel, each tab is alone. */
export function tabPeers(name: string): Peers {
  try {
    const channel = new BroadcastChannel(`cairn.session:${name}`);
    return {
      post(message) {
        try {
          channel.postMessage(message);
        } catch {
          // The browser refuses it from now on: this tab is alone.
        }
      },
      listen(listener) {
        channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => listener(data));
      },
    };
  } catch {
    return noPeers;
  }
}
