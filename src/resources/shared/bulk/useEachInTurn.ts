import { useState } from 'react';
import { CloudError } from '../../../cloud/client/errors';
import { useErrorText } from '../../../ui';

/** Something to send, and how it is named in the results. */
interface Turn {
  id: string;
  send: (signal: AbortSignal) => Promise<unknown>;
}

/**
 * Sends one after the other, whatever fails. `results` has the error text of each that was sent, undefined where it
 * was accepted; those are not sent again.
 */
export function useEachInTurn() {
  const errorText = useErrorText();
  const [results, setResults] = useState<ReadonlyMap<string, string | undefined>>(new Map());
  const isSent = (id: string) => results.has(id) && results.get(id) === undefined;
  return {
    results,
    isSent,
    /** True where all were accepted. */
    async sendAll(turns: readonly Turn[], signal: AbortSignal): Promise<boolean> {
      let isAccepted = true;
      for (const { id, send } of turns.filter((turn) => !isSent(turn.id))) {
        let error: string | undefined;
        try {
          await send(signal);
        } catch (thrown) {
          // The cloud asks to wait: the dialog does, then continues with the rest.
          if (signal.aborted || (thrown instanceof CloudError && thrown.kind === 'held'))
            throw thrown;
          error = errorText(thrown);
          isAccepted = false;
        }
        setResults((before) => new Map(before).set(id, error));
      }
      return isAccepted;
    },
  };
}
