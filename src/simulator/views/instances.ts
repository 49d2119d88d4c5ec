import type {
  InstanceRecord,
  EngineInstanceState,
  Job,
  NicRecord,
  ServiceOffering,
  TemplateRecord,
} from '../model';
import type { JsonObject } from '../wire/wire';
import type { CommandContext } from '../commandContext';
import { date, jobFields, ownerFields } from '../commandContext';
import { diskFormats } from './templates';
import { tagViews } from './tags';

/** States of an instance that has a host. */
const onHost: ReadonlySet<EngineInstanceState> = new Set(['Running', 'Stopping', 'Migrating']);

/** `i-2-5-VM` */
export function internalName(instance: InstanceRecord): string {
  return `i-2-${instance.number}-VM`;
}

function nicView(context: CommandContext, nic: NicRecord, index: number): JsonObject {
  const { networks, vpcs } = context.state.collections;
  const network = networks.get(nic.networkId);
  const vpc = network?.vpcId === undefined ? undefined : vpcs.get(network.vpcId);
  return {
    id: nic.id,
    networkid: nic.networkId,
    networkname: network?.name,
    netmask: '255.255.255.0',
    gateway: network?.gateway,
    ipaddress: nic.ipAddress,
    isdefault: nic.isDefault,
    macaddress: nic.macAddress,
    traffictype: 'Guest',
    type: network?.type ?? 'Isolated',
    vpcid: vpc?.id,
    vpcname: vpc?.name,
    secondaryip: [],
    extradhcpoption: [],
    // A text here, a number on volumes.
    deviceid: String(index),
  };
}

function templateFields(template: TemplateRecord | undefined): JsonObject {
  return {
    templateid: template?.id,
    templatename: template?.name,
    templatetype: template && 'USER',
    templateformat: template && diskFormats[template.hypervisor],
    templatedisplaytext: template?.displayText,
    passwordenabled: template?.passwordEnabled ?? false,
  };
}

function offeringFields(offering: ServiceOffering | undefined): JsonObject {
  return {
    serviceofferingid: offering?.id,
    serviceofferingname: offering?.name,
    cpunumber: offering?.cpuNumber,
    cpuspeed: offering?.cpuSpeed,
    memory: offering?.memoryMiB,
  };
}

/** An instance in the answers of listVirtualMachines and jobs (CloudStack rules §7). */
export function instanceView(
  context: CommandContext,
  instance: InstanceRecord,
  job: Job | undefined,
  details: readonly string[] = [],
): JsonObject {
  const has = (part: string) =>
    details.length === 0 || details.includes('all') || details.includes(part);
  const { state } = context;
  const { collections } = state;
  const offering = collections.serviceOfferings.get(instance.serviceOfferingId);
  const template =
    instance.templateId === undefined ? undefined : collections.templates.get(instance.templateId);
  const user = instance.userId === undefined ? undefined : collections.users.get(instance.userId);
  const osType = collections.osTypes.get(instance.osTypeId);
  return {
    id: instance.id,
    name: instance.name,
    displayname: instance.displayName ?? instance.name,
    ...ownerFields(state, instance),
    userid: user?.id,
    username: user?.username,
    created: date(context, instance.created),
    lastupdated: date(context, instance.updated),
    state: instance.state,
    haenable: instance.haEnable,
    zoneid: instance.zoneId,
    zonename: collections.zones.get(instance.zoneId)?.name,
    ...(has('tmpl') ? templateFields(template) : {}),
    ...(has('servoff') ? offeringFields(offering) : {}),
    guestosid: instance.osTypeId,
    ostypeid: instance.osTypeId,
    osdisplayname: osType?.name,
    ...(has('volume') ? { rootdeviceid: 0, rootdevicetype: 'ROOT' } : {}),
    nic:
      has('nics') || has('min')
        ? instance.nics.map((nic, index) => nicView(context, nic, index))
        : undefined,
    hypervisor: instance.hypervisor,
    ipaddress: instance.nics.find((nic) => nic.isDefault)?.ipAddress,
    instancename: instanceNameFor(context, instance),
    isdynamicallyscalable: instance.dynamicallyScalable,
    deleteprotection: instance.deleteProtection,
    hostcontrolstate: onHost.has(instance.state) ? 'Enabled' : undefined,
    pooltype: instance.isNew === true ? undefined : 'NetworkFilesystem',
    keypairs: instance.keyPairs?.join(','),
    tags: tagViews(context, 'UserVm', instance),
    affinitygroup: [],
    securitygroup: [],
    hasannotations: false,
    receivedbytes: 0,
    sentbytes: 0,
    details: {},
    readonlydetails: 'dataDiskController, rootDiskController',
    ...jobFields(job),
  };
}

/** Only administrators' own accounts see the hypervisor's name for an instance. */
function instanceNameFor(context: CommandContext, instance: InstanceRecord): string | undefined {
  const account = context.state.collections.accounts.get(instance.accountId);
  return account?.type === 1 ? internalName(instance) : undefined;
}
