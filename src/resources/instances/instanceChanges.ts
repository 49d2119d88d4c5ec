import * as v from 'valibot';
import { command } from '../../cloud/client/command';
import { flag, maybe } from '../../cloud/client/schema';
import { started } from '../../cloud/tasks/jobCommands';
import { CloudError } from '../../cloud/client/errors';
import { stateTrace, eventTrace } from '../../cloud/changes/trace';
import type { Instance, Subject } from '../../cloud/types';
import { answeredByJob, doneAtOnce, type Change } from '../../cloud/changes/change';
import type { Cloud } from '../../cloud/cloud';

export const startVirtualMachine = command('startVirtualMachine', ['id'], started);
export const stopVirtualMachine = command('stopVirtualMachine', ['id', 'forced'], started);
export const rebootVirtualMachine = command('rebootVirtualMachine', ['id'], started);
export const destroyVirtualMachine = command(
  'destroyVirtualMachine',
  ['id', 'expunge', 'volumeids'],
  started,
);
export const expungeVirtualMachine = command('expungeVirtualMachine', ['id'], started);
/** Answers at once, with the machine under `virtualmachine`. */
export const recoverVirtualMachine = command('recoverVirtualMachine', ['id'], v.object({}));

export const createConsoleEndpoint = command(
  'createConsoleEndpoint',
  ['virtualmachineid'],
  v.object({
    consoleendpoint: v.object({
      success: flag,
      url: maybe(v.string()),
      details: maybe(v.string()),
    }),
  }),
);

interface AboutInstance {
  instance: Instance;
}

function subject({ instance: { id, name } }: AboutInstance): Subject {
  return { kind: 'instance', id, name };
}

const aboutInstance = {
  subject,
  environment: ({ instance }: AboutInstance) => instance.environment,
  instanceId: ({ instance }: AboutInstance) => instance.id,
};

export const startInstance: Change<AboutInstance> = {
  ...aboutInstance,
  kind: 'startInstance',
  trace: ({ instance: { id } }) =>
    stateTrace('instances', id, { state: ['Running'] }, ['Starting']),
  send: async (client, { instance: { id } }) =>
    answeredByJob(await client.change(startVirtualMachine, { id })),
};

/** `forced` marks it as stopped whatever the hypervisor says. */
export const stopInstance: Change<AboutInstance & { forced?: boolean }> = {
  ...aboutInstance,
  kind: 'stopInstance',
  trace: ({ instance: { id } }) =>
    stateTrace('instances', id, { state: ['Stopped'] }, ['Stopping']),
  size: ({ forced }) => (forced ? 'forced' : undefined),
  send: async (client, { instance: { id }, forced }) =>
    answeredByJob(await client.change(stopVirtualMachine, { id, forced })),
};

export const rebootInstance: Change<AboutInstance> = {
  ...aboutInstance,
  kind: 'rebootInstance',
  trace: ({ instance: { id } }) => eventTrace('VM.REBOOT', 'instance', id),
  send: async (client, { instance: { id } }) =>
    answeredByJob(await client.change(rebootVirtualMachine, { id })),
};

/** Takes its recovery points along, and the data volumes named (CloudStack rules §8, §11). */
export const destroyInstance: Change<
  AboutInstance & { expunge: boolean; volumeIds: readonly string[] }
> = {
  ...aboutInstance,
  kind: 'destroyInstance',
  trace: ({ instance: { id }, expunge }) =>
    expunge
      ? stateTrace('instances', id, { state: ['gone'] }, ['Destroyed', 'Expunging'])
      : stateTrace('instances', id, { state: ['Destroyed', 'Expunging', 'gone'] }),
  send: async (client, { instance: { id }, expunge, volumeIds }) =>
    answeredByJob(
      await client.change(destroyVirtualMachine, {
        id,
        // Left out unless wanted: some roles may not set it at all.
        expunge: expunge ? true : undefined,
        volumeids: volumeIds.length === 0 ? undefined : volumeIds,
      }),
    ),
};

/** Done at once. */
export const recoverInstance: Change<AboutInstance> = {
  ...aboutInstance,
  kind: 'recoverInstance',
  trace: ({ instance: { id } }) => stateTrace('instances', id, { state: ['Stopped', 'Running'] }),
  async send(client, { instance: { id } }) {
    await client.change(recoverVirtualMachine, { id });
    return doneAtOnce();
  },
};

export const expungeInstance: Change<AboutInstance> = {
  ...aboutInstance,
  kind: 'expungeInstance',
  trace: ({ instance: { id } }) => stateTrace('instances', id, { state: ['gone'] }, ['Expunging']),
  send: async (client, { instance: { id } }) =>
    answeredByJob(await client.change(expungeVirtualMachine, { id })),
};

/** Address of an instance's console; good for one visit, so request a new one each time. */
export async function openConsole({ client }: Cloud, instanceId: string): Promise<string> {
  const command = createConsoleEndpoint.name;
  const { consoleendpoint } = await client.change(createConsoleEndpoint, {
    virtualmachineid: instanceId,
  });
  const { success, url, details } = consoleendpoint;
  if (!success) throw new CloudError('unavailable', { command, text: details });
  if (url === undefined || !/^(https?:\/\/|\/)/i.test(url))
    throw new CloudError('malformed', { command, field: 'consoleendpoint.url' });
  return url;
}
