import { safeParse } from 'valibot';
import type { Call } from './calls';
import { CloudError } from './errors';
import type { Client } from './client';
import type { Command, Parameters } from './command';

/**
 * Placeholder for the id of a resource that a call creates, before that call is sent; no id of the engine contains
 * it.
 */
export const pendingId = '\0';

/** A client that records changes instead of sending them. */
export interface ClientRecording {
  client: Client;
  /** Calls that were sent successfully so far. */
  calls: readonly Call[];
}

/** A client that sends and records; `onSend` is called before each call. */
export function recordingClient(client: Client, onSend?: () => void): ClientRecording {
  const calls: Call[] = [];
  return {
    calls,
    client: {
      ...client,
      change(command, params) {
        calls.push(client.callOf(command, params));
        onSend?.();
        return client.change(command, params);
      },
    },
  };
}

/** A client that sends nothing: it records the calls, and answers each as a success. */
export function dryRunClient(client: Client): ClientRecording {
  const calls: Call[] = [];
  return {
    calls,
    client: {
      ...client,
      async change<P extends string, T>(command: Command<P, T>, params: Parameters<P>) {
        const call = client.callOf(command, params);
        calls.push({ ...call, params: call.params.map(withoutIdToCome) });
        const answer = safeParse(command.schema, { jobid: pendingId, id: pendingId });
        if (!answer.success) throw new CloudError('malformed', { command: command.name });
        return answer.output;
      },
    },
  };
}

const withoutIdToCome = ({ name, value }: Call['params'][number]) =>
  value === pendingId ? { name } : { name, value };
