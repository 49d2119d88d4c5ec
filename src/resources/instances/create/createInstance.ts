import { answeredByJob, type Change } from '../../../cloud/changes/change';
import { creationTrace } from '../../../cloud/changes/trace';
import type { NamedEnvironment } from '../../../cloud/environments/environment';
import { ownerParam } from '../../../cloud/environments/scope';
import { sizeOfBytes } from '../../../cloud/tasks/taskSize';
import type { Template } from '../../../cloud/types';
import { deployVirtualMachine } from '../instanceCommands';

/** Choices for a new instance. */
export interface NewInstance {
  /** A host name, see `hostNameProblem`. */
  name: string;
  template: Template;
  zoneId: string;
  offeringId: string;
  /** The first is the default one. None: the cloud takes the account's only network. */
  networkIds: readonly string[];
  /** Name of a key pair. */
  keyPair: string | undefined;
  isStarted: boolean;
  environment: NamedEnvironment | undefined;
}

/** A new instance from a template (CloudStack rules §11). */
export const createInstance: Change<NewInstance> = {
  kind: 'createInstance',
  trace: ({ name }) => creationTrace('instances', name),
  environment: ({ environment }) => environment,
  subject: ({ name }, { entityId }) => ({ kind: 'instance', id: entityId ?? '', name }),
  creates: { kind: 'instance', name: ({ name }) => name },
  size: ({ template }) => sizeOfBytes(template.size),
  send: async (client, input) =>
    answeredByJob(
      await client.change(deployVirtualMachine, {
        name: input.name,
        templateid: input.template.id,
        zoneid: input.zoneId,
        serviceofferingid: input.offeringId,
        networkids: input.networkIds.length === 0 ? undefined : input.networkIds,
        keypair: input.keyPair,
        startvm: input.isStarted ? undefined : false,
        ...ownerParam(input.environment),
      }),
    ),
};
