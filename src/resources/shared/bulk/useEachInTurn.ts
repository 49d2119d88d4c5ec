import { useEffect, useRef, useState } from 'react';
import { CloudError } from '../../../cloud/client/errors';
import { useCloud } from '../../../cloud/cloud';
import type { InEnvironment } from '../../../cloud/environments/environment';
import { storeUnsent, type UnsentChanges } from '../../../cloud/runs/unsentChanges';
import { useErrorText } from '../../../ui';
import { useBeforeUnloadPrompt } from '../../../ui/beforeUnload';

/** Something to send, and how it is named in the results. */
interface Turn {
  id: string;
  /** Name of its resource. */
  name: string;
  /** Reason why it is not to be sent now. */
  reason?: string | undefined;
  send: (signal: AbortSignal) => Promise<unknown>;
}

/**
 * Sends one after the other, whatever fails. `results` has the error text of each, or the reason why it was not sent;
 * undefined where it was accepted: those are not sent again. `action`: its name, for whoever is told that the page was closed first;
 * `place`: the environment of its resources.
 */
export function useEachInTurn(action: string, place: InEnvironment | undefined) {
  const cloud = useCloud();
  const errorText = useErrorText();
  const [results, setResults] = useState<ReadonlyMap<string, string | undefined>>(new Map());
  const [isSending, setSending] = useState(false);
  useBeforeUnloadPrompt(isSending);
  const stored = useRef<UnsentChanges>(undefined);
  const end = () => {
    stored.current?.end();
    stored.current = undefined;
  };
  // The person closed the dialog, and sees what was sent.
  useEffect(() => end, []);
  const isSent = (id: string) => results.has(id) && results.get(id) === undefined;
  return {
    results,
    isSent,
    /** True where all were accepted. */
    async sendAll(turns: readonly Turn[], signal: AbortSignal): Promise<boolean> {
      const left = turns.filter((turn) => !isSent(turn.id));
      const kept = (stored.current ??= storeUnsent(cloud, action, place?.environment));
      const keepFrom = (index: number) =>
        kept.save([...new Set(left.slice(index).map(({ name }) => name))]);
      let isAccepted = true;
      setSending(true);
      for (const [index, { id, reason, send }] of left.entries()) {
        keepFrom(index + 1);
        if (reason !== undefined) {
          isAccepted = false;
          setResults((before) => new Map(before).set(id, reason));
          continue;
        }
        let error: string | undefined;
        try {
          await send(signal);
        } catch (thrown) {
          // The cloud asks to wait: the dialog does, then continues with the rest.
          const isHeld = thrown instanceof CloudError && thrown.kind === 'held';
          if (isHeld && !signal.aborted) keepFrom(index);
          if (isHeld || signal.aborted) throw thrown;
          error = errorText(thrown);
          isAccepted = false;
        }
        setResults((before) => new Map(before).set(id, error));
      }
      end();
      setSending(false);
      return isAccepted;
    },
  };
}
