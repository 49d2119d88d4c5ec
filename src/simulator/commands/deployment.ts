import type { Id, InstanceRecord, Network, Owned, TemplateRecord } from '../model';
import type { AsyncCommand, CommandHandler, SyncCommand } from './command';
import type { CommandCall } from '../commandContext';
import { saveMemo } from '../jobs';
import { gibibyte, durationOf } from '../durations';
import { hexadecimal, newId, nextNumber, nextRandom } from '../random';
import { setInstanceState, completeStart, instanceResult } from '../rules/instanceState';
import { checkQuota } from '../rules/quota';
import { listScope, mayUse, newOwner } from '../scope';
import { change, find, put } from '../store';
import { internalName } from '../views/instances';
import { matchesParameter, hasKeyword, listAnswer } from '../wire/paging';
import type { Args } from '../wire/params';
import { databaseNumber, denied, dump, failure, invalid, serverError } from '../wire/wire';
import { ownerFields } from '../commandContext';

/** Domain of the practice cloud's networks, as errors name it. */
const networkDomain = 'cs1cloud.internal';

const hostName = /^[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

function checkHostName(name: string | undefined): void {
  if (name === undefined || hostName.test(name)) return;
  throw serverError(
    431,
    "Unable to execute API command deployvirtualmachine due to invalid value. Invalid value provided for API arg: name - it can contain ASCII letters 'a' through 'z', the digits '0' through '9', and the hyphen ('-'), must be between 1 and 63 characters long, and can't start or end with \"-\" and can't start with digit",
  );
}

function templateFor(call: CommandCall, zoneId: Id): TemplateRecord {
  const { args, state } = call;
  const sources = ['templateid', 'snapshotid', 'volumeid'].filter(
    (name) => args.text(name) !== undefined,
  );
  if (sources.length !== 1)
    throw failure(
      'Please provide only one of the following parameters - template ID, volume ID or snapshot ID',
    );
  if (args.text('templateid') === undefined)
    throw serverError(432, 'The practice cloud creates instances from templates only');
  const template = find(state, 'templates', args.must('templateid'));
  if (!template.public && !mayUse(call, template))
    throw denied('Caller does not have permission to operate with provided resource.');
  if (!template.zones.some((place) => place.zoneId === zoneId))
    throw invalid(`The template ${databaseNumber(template.id)} is not available for use`);
  return template;
}

function isOwnedBy(owner: Owned, owned: Owned): boolean {
  return owner.projectId === undefined
    ? owned.projectId === undefined && owned.accountId === owner.accountId
    : owned.projectId === owner.projectId;
}

/** Networks of the new instance; without any named, the only isolated one that its owner has in the zone. */
function networksFor(call: CommandCall, owner: Owned, zoneId: Id): readonly Network[] {
  const { args, state } = call;
  const named = args.list('networkids');
  if (named.length === 0) {
    const own = [...state.collections.networks.values()].filter(
      (network) =>
        network.zoneId === zoneId && network.type !== 'Shared' && isOwnedBy(owner, network),
    );
    if (own.length > 1) {
      const account = state.collections.accounts.get(owner.accountId);
      throw invalid(
        `Found more than 1 default Isolated networks for account ${dump('Account', owner.accountId, { accountName: account?.name })}; please specify networkIds`,
      );
    }
    return own;
  }
  return named.map((id) => {
    const network = find(state, 'networks', id);
    if (network.type !== 'Shared' && !isOwnedBy(owner, network))
      throw denied(
        `Unable to use network with id= ${network.id}, permission denied, please check network permission`,
      );
    if (network.zoneId !== zoneId)
      throw invalid(
        `Network id=${databaseNumber(network.id)} doesn't belong to zone ${databaseNumber(zoneId)}`,
      );
    return network;
  });
}

function checkNameIsFree(call: CommandCall, name: string, networks: readonly Network[]): void {
  for (const other of call.state.collections.instances.values()) {
    if (other.name !== name || other.state === 'Expunging') continue;
    const shared = networks.find(({ id }) => other.nics.some((nic) => nic.networkId === id));
    if (shared !== undefined)
      throw invalid(
        `The vm with hostName ${name} already exists in the network domain: ${networkDomain}; network=${shared.name}`,
      );
  }
}

function keyPairsFor(call: CommandCall, owner: Owned): readonly string[] {
  const { args, state } = call;
  const single = args.text('keypair');
  const names = [...(single === undefined ? [] : [single]), ...args.list('keypairs')];
  const own = [...state.collections.sshKeyPairs.values()].filter((pair) => isOwnedBy(owner, pair));
  if (names.some((name) => !own.some((pair) => pair.name === name)))
    throw invalid('Not all specified keypairs exist');
  return names;
}

/** An address of a network that is free. */
function freeAddress(call: CommandCall, network: Network): string {
  const used = new Set(
    [...call.state.collections.instances.values()].flatMap(({ nics }) =>
      nics.map((nic) => nic.ipAddress),
    ),
  );
  const net = network.cidr.replace(/\.\d+\/.*$/, '');
  for (let host = 10 + Math.floor(nextRandom(call.state) * 200); host < 255; host += 1) {
    const address = `${net}.${String(host)}`;
    if (!used.has(address)) return address;
  }
  throw failure(`Unable to acquire a guest IP address in network ${network.name}`);
}

function checkLimits(call: CommandCall, owner: Owned, bytes: number): void {
  const { args, state } = call;
  const offering = find(state, 'serviceOfferings', args.must('serviceofferingid'));
  checkQuota(state, owner, 'user_vm', 1);
  checkQuota(state, owner, 'cpu', offering.cpuNumber);
  checkQuota(state, owner, 'memory', offering.memoryMiB);
  checkQuota(state, owner, 'volume', 1);
  checkQuota(state, owner, 'primary_storage', bytes);
}

function rootSize(args: Args, template: TemplateRecord): number {
  const requested = args.number('rootdisksize');
  if (requested === undefined) return template.size;
  if (requested * gibibyte < template.size)
    throw invalid(
      `Unsupported: rootdisksize override (${requested} GB) is smaller than template size ${Math.ceil(template.size / gibibyte)} GB`,
    );
  return requested * gibibyte;
}

function macAddress(call: CommandCall): string {
  return ['02:00:4c', ...(hexadecimal(call.state, 6).match(/../g) ?? [])].join(':');
}

const deployVirtualMachine: AsyncCommand = {
  prepare(call) {
    const { args, now, state, user } = call;
    checkHostName(args.text('name'));
    const owner = newOwner(call);
    const zoneId = args.must('zoneid');
    const template = templateFor(call, zoneId);
    const networks = networksFor(call, owner, zoneId);
    const keyPairs = keyPairsFor(call, owner);
    const size = rootSize(args, template);
    checkLimits(call, owner, size);
    const id = newId(state);
    const number = nextNumber(state);
    const name = args.text('name') ?? `VM-${id}`;
    checkNameIsFree(call, name, networks);
    const instance: InstanceRecord = {
      ...owner,
      id,
      number,
      name,
      displayName: args.text('displayname') ?? name,
      state: args.text('startvm') === undefined || args.flag('startvm') ? 'Starting' : 'Stopped',
      hypervisor: template.hypervisor,
      snapshotStrategy: 'default',
      zoneId,
      templateId: template.id,
      osTypeId: template.osTypeId,
      serviceOfferingId: args.must('serviceofferingid'),
      nics: networks.map((network, index) => ({
        id: newId(state),
        networkId: network.id,
        ipAddress: freeAddress(call, network),
        macAddress: macAddress(call),
        isDefault: index === 0,
      })),
      userId: user.id,
      created: now,
      isNew: true,
      keyPairs: keyPairs.length === 0 ? undefined : keyPairs,
      dynamicallyScalable: template.dynamicallyScalable,
      deleteProtection: false,
      haEnable: false,
      tags: args.flag('copyimagetags') ? template.tags : undefined,
    };
    put(state, 'instances', instance);
    put(state, 'volumes', {
      ...owner,
      id: newId(state),
      name: `ROOT-${String(number)}`,
      type: 'ROOT',
      state: 'Allocated',
      size,
      zoneId,
      hypervisor: template.hypervisor,
      instanceId: id,
      deviceId: 0,
      attached: now,
      placed: false,
      templateId: template.id,
      deleteProtection: false,
      created: now,
    });
    return { created: id, instanceType: 'VirtualMachine', instanceId: id, owner, queueKey: id };
  },
  work: {
    begin(context, job) {
      const instance = find(context.state, 'instances', job.instanceId);
      const place = context.state.collections.templates
        .get(instance.templateId ?? '')
        ?.zones.find(({ zoneId }) => zoneId === instance.zoneId);
      if (place?.ready !== true)
        throw failure(
          `Unable to orchestrate the start of ${dump('VM instance', instance.id, { instanceName: internalName(instance) })}.`,
        );
      const isStarted = instance.state === 'Starting';
      saveMemo(context.state, job, { start: String(isStarted) });
      const size = context.state.collections.templates.get(instance.templateId ?? '')?.size;
      return [isStarted ? durationOf(context.state, 'deploy', size) : 1];
    },
    end(context, job) {
      if (job.memo.start === 'true') return completeStart(context, job.instanceId);
      return instanceResult(context, job.instanceId);
    },
    // The engine leaves a failed instance in sight, and destroys its volume.
    undo(context, job) {
      setInstanceState(context, job.instanceId, 'Error');
      for (const volume of context.state.collections.volumes.values())
        if (volume.instanceId === job.instanceId)
          change(context.state, 'volumes', volume.id, { state: 'Destroy' });
    },
  },
};

const listSSHKeyPairs: SyncCommand = {
  run(call) {
    const { args, state } = call;
    const mine = listScope(call);
    const is = matchesParameter(args);
    const found = [...state.collections.sshKeyPairs.values()].filter(
      (pair) =>
        mine(pair) &&
        is('id', pair.id) &&
        is('name', pair.name) &&
        is('fingerprint', pair.fingerprint) &&
        hasKeyword(args, pair.name),
    );
    return listAnswer('sshkeypair', found, args, state.meta.settings, (pair) => ({
      id: pair.id,
      name: pair.name,
      ...ownerFields(state, pair),
      // Rows of key pairs do not have it.
      domainpath: undefined,
      fingerprint: pair.fingerprint,
      hasannotations: false,
    }));
  },
};

/** Creating instances from templates, and the key pairs that they take (CloudStack rules §11). */
export const deploymentCommands = { deployVirtualMachine, listSSHKeyPairs } satisfies Record<
  string,
  CommandHandler
>;
