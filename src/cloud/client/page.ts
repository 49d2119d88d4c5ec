/** Signals of the page that the task tracker reacts to. */
export interface PageSignals {
  /** True while the page is not visible. */
  hidden(): boolean;
  /** Calls whenever the page came back, into view or to the network; returns how to stop. */
  onReturn(listener: () => void): () => void;
}

/** The page of this browser's tab; outside a browser, one that is always seen. */
export function tabPage(): PageSignals {
  if (typeof document === 'undefined')
    return { hidden: () => false, onReturn: () => () => undefined };
  return {
    hidden: () => document.visibilityState === 'hidden',
    onReturn(listener) {
      const look = () => {
        if (document.visibilityState !== 'hidden') listener();
      };
      document.addEventListener('visibilitychange', look);
      window.addEventListener('online', look);
      return () => {
        document.removeEventListener('visibilitychange', look);
        window.removeEventListener('online', look);
      };
    },
  };
}
