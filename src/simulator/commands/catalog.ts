import type { CommandHandler, SyncCommand } from './command';
import type { Network, Settings } from '../model';
import { resourceTypes } from '../model';
import { hasKeyword, listAnswer } from '../wire/paging';
import { limitsOf } from '../rules/quota';
import { limitFields, powerFields } from '../views/limits';
import { listScope, listsProject, namedOwner } from '../scope';
import { databaseNumber, invalid } from '../wire/wire';
import { date, ownerFields } from '../commandContext';

const listZones: SyncCommand = {
  run({ args, state }) {
    const ids = args.list('ids');
    const found = [...state.collections.zones.values()].filter(
      (zone) =>
        (args.text('id') ?? zone.id) === zone.id &&
        (ids.length === 0 || ids.includes(zone.id)) &&
        (args.text('name') ?? zone.name) === zone.name &&
        hasKeyword(args, zone.name),
    );
    return listAnswer('zone', found, args, state.meta.settings, (zone) => ({
      id: zone.id,
      name: zone.name,
      networktype: 'Advanced',
      securitygroupsenabled: false,
      allocationstate: 'Enabled',
      dhcpprovider: 'VirtualRouter',
      localstorageenabled: false,
      type: 'Core',
      tags: [],
      hasannotations: false,
    }));
  },
};

const listOsTypes: SyncCommand = {
  run({ args, state }) {
    const found = [...state.collections.osTypes.values()].filter(
      (osType) =>
        (args.text('id') ?? osType.id) === osType.id &&
        (args.text('description') ?? osType.name) === osType.name &&
        hasKeyword(args, osType.name),
    );
    return listAnswer('ostype', found, args, state.meta.settings, (osType) => ({
      id: osType.id,
      name: osType.name,
      description: osType.name,
      oscategoryname: osType.category,
      isuserdefined: false,
    }));
  },
};

const listServiceOfferings: SyncCommand = {
  run(call) {
    const { args, state } = call;
    const found = [...state.collections.serviceOfferings.values()].filter(
      (offering) =>
        (args.text('id') ?? offering.id) === offering.id &&
        (args.text('name') ?? offering.name) === offering.name &&
        hasKeyword(args, offering.name, offering.displayText),
    );
    return listAnswer('serviceoffering', found, args, state.meta.settings, (offering) => ({
      id: offering.id,
      name: offering.name,
      displaytext: offering.displayText,
      cpunumber: offering.cpuNumber,
      cpuspeed: offering.cpuSpeed,
      memory: offering.memoryMiB,
      created: date(call, offering.created),
      storagetype: 'shared',
      provisioningtype: 'thin',
      offerha: true,
      limitcpuuse: false,
      isvolatile: false,
      issystem: false,
      defaultuse: false,
      iscustomized: false,
      dynamicscalingenabled: true,
      state: 'Active',
      hasannotations: false,
    }));
  },
};

const listDiskOfferings: SyncCommand = {
  run(call) {
    const { args, state } = call;
    const found = [...state.collections.diskOfferings.values()].filter(
      (offering) =>
        (args.text('id') ?? offering.id) === offering.id &&
        (args.text('name') ?? offering.name) === offering.name &&
        hasKeyword(args, offering.name, offering.displayText),
    );
    return listAnswer('diskoffering', found, args, state.meta.settings, (offering) => ({
      id: offering.id,
      name: offering.name,
      displaytext: offering.displayText,
      disksize: offering.sizeGiB,
      created: date(call, offering.created),
      iscustomized: offering.customized,
      storagetype: 'shared',
      provisioningtype: 'thin',
      displayoffering: true,
      disksizestrictness: false,
      encrypt: false,
      state: 'Active',
      hasannotations: false,
    }));
  },
};

function typeOf(network: Network): 'Isolated' | 'Shared' {
  return network.type ?? 'Isolated';
}

const listNetworks: SyncCommand = {
  run(call) {
    const { args, state } = call;
    const mine = listScope(call);
    const { vpcs, zones } = state.collections;
    const found = [...state.collections.networks.values()].filter(
      (network) =>
        (mine(network) || network.type === 'Shared') &&
        (args.text('id') ?? network.id) === network.id &&
        (args.text('zoneid') ?? network.zoneId) === network.zoneId &&
        (args.text('vpcid') ?? network.vpcId) === network.vpcId &&
        (args.text('type') ?? typeOf(network)) === typeOf(network) &&
        (args.text('forvpc') === undefined ||
          args.flag('forvpc') === (network.vpcId !== undefined)) &&
        hasKeyword(args, network.name),
    );
    return listAnswer('network', found, args, state.meta.settings, (network) => ({
      id: network.id,
      name: network.name,
      displaytext: network.displayText,
      broadcastdomaintype: 'Vlan',
      traffictype: 'Guest',
      gateway: network.gateway,
      netmask: '255.255.255.0',
      cidr: network.cidr,
      zoneid: network.zoneId,
      zonename: zones.get(network.zoneId)?.name,
      issystem: false,
      state: 'Implemented',
      type: typeOf(network),
      acltype: network.type === 'Shared' ? 'Domain' : 'Account',
      vpcid: network.vpcId,
      vpcname: network.vpcId === undefined ? undefined : vpcs.get(network.vpcId)?.name,
      ...ownerFields(state, network),
      restartrequired: false,
      specifyipranges: false,
      canusefordeploy: true,
      ispersistent: false,
      tags: [],
      hasannotations: false,
    }));
  },
};

const listProjects: SyncCommand = {
  run(call) {
    const { args, state } = call;
    const isMinimal = args.list('details').includes('min');
    const found = [...state.collections.projects.values()].filter(
      (project) =>
        listsProject(call, project) &&
        (args.text('id') ?? project.id) === project.id &&
        (args.text('name') ?? project.name) === project.name &&
        (args.text('state') ?? project.state ?? 'Active') === (project.state ?? 'Active') &&
        hasKeyword(args, project.name, project.displayText),
    );
    return listAnswer('project', found, args, state.meta.settings, (project) => {
      const domain = state.collections.domains.get(project.domainId);
      const owner = { accountId: project.accountIds[0] ?? '', projectId: project.id };
      return {
        id: project.id,
        name: project.name,
        displaytext: project.displayText,
        domainid: project.domainId,
        domain: domain?.name,
        owner: project.accountIds.slice(0, 1).map((id) => ({
          account: state.collections.accounts.get(id)?.name,
        })),
        projectaccountname: `PrjAcct-${project.name}-${databaseNumber(project.id)}`,
        state: project.state ?? 'Active',
        tags: [],
        ...(isMinimal ? {} : { ...limitFields(call, owner), ...powerFields(call, owner) }),
        created: date(call, project.created),
      };
    });
  },
};

/** A resource type by number or by name; undefined if neither is given. */
function requestedType(number: number | undefined, name: string | undefined): string | undefined {
  if (number === undefined) {
    if (name !== undefined && !Object.hasOwn(resourceTypes, name))
      throw invalid(`Invalid resource type name ${name}`);
    return name;
  }
  const known = Object.entries(resourceTypes).find(([, value]) => value === number);
  if (known === undefined) throw invalid('Please specify a valid resource type.');
  return known[0];
}

/** Limits of an account or project. For users, `projectid` is ignored: they get those of their own account. */
const listResourceLimits: SyncCommand = {
  run(call) {
    const { account, args, state } = call;
    const owner = account.type === 0 ? { accountId: account.id } : namedOwner(call);
    const limits: Readonly<Partial<Record<string, number>>> = limitsOf(state, owner);
    const tagged =
      owner.projectId === undefined
        ? (state.collections.accounts.get(owner.accountId)?.taggedLimits ?? [])
        : [];
    const requested = requestedType(args.number('resourcetype'), args.text('resourcetypename'));
    const rows = Object.entries(resourceTypes).flatMap(([name, number]) => {
      const row = { resourcetype: String(number), resourcetypename: name };
      const ofTags = tagged
        .filter(({ type }) => type === name)
        .map(({ max, tag }) => ({ ...row, max, tag }));
      // The default of a type is left out where it has limits of tags alone.
      const isLeftOut = ofTags.length > 0 && limits[name] === undefined;
      return isLeftOut ? ofTags : [{ ...row, max: limits[name] ?? -1, tag: undefined }, ...ofTags];
    });
    const found = rows.filter(
      ({ resourcetypename, tag }) =>
        (requested ?? resourcetypename) === resourcetypename && (args.text('tag') ?? tag) === tag,
    );
    return listAnswer('resourcelimit', found, args, state.meta.settings, (row) => ({
      ...ownerFields(state, owner),
      ...row,
    }));
  },
};

/** The settings of the cloud that matter here, by the engine's own names. */
const listConfigurations: SyncCommand = {
  run({ args, state }) {
    const all = [
      { name: 'vmsnapshot.max', value: String(state.meta.settings.vmSnapshotMax), initial: '10' },
      {
        name: 'default.page.size',
        value: String(state.meta.settings.defaultPageSize),
        initial: '500',
      },
    ];
    const found = all.filter(
      ({ name }) => (args.text('name') ?? name) === name && hasKeyword(args, name),
    );
    return listAnswer('configuration', found, args, state.meta.settings, (setting) => ({
      category: 'Advanced',
      name: setting.name,
      value: setting.value,
      defaultvalue: setting.initial,
      type: 'Number',
      isdynamic: true,
    }));
  },
};

function capabilityFields(settings: Settings) {
  return {
    securitygroupsenabled: false,
    dynamicrolesenabled: true,
    cloudstackversion: settings.cloudStackVersion,
    userpublictemplateenabled: true,
    supportELB: 'false',
    projectinviterequired: false,
    allowusercreateprojects: true,
    customdiskofferingminsize: settings.customDiskMinGiB,
    customdiskofferingmaxsize: settings.customDiskMaxGiB,
    regionsecondaryenabled: settings.regionSecondaryEnabled,
    kvmsnapshotenabled: settings.kvmSnapshotEnabled,
    apilimitmax: settings.apiLimit?.max,
    apilimitinterval:
      settings.apiLimit === undefined ? undefined : settings.apiLimit.intervalMs / 1000,
    allowuserviewdestroyedvm: settings.allowUserViewDestroyedVm,
    allowuserexpungerecovervm: settings.allowUserExpungeRecoverVm,
    allowuserexpungerecovervolume: settings.allowUserExpungeRecoverVolume,
    allowuserviewalldomainaccounts: false,
    allowuserforcestopvm: settings.allowUserForceStopVm,
    kubernetesserviceenabled: false,
    kubernetesclusterexperimentalfeaturesenabled: false,
    customhypervisordisplayname: 'Custom',
    defaultuipagesize: 20,
    instancesstatsretentiontime: 720,
    instancesstatsuseronly: false,
    instancesdisksstatsretentionenabled: false,
    instancesdisksstatsretentiontime: 720,
    dynamicscalingenabled: true,
    instanceleaseenabled: false,
    sharedfsvmmincpucount: 2,
    sharedfsvmminramsize: 1024,
    additionalconfigenabled: false,
  };
}

const listCapabilities: SyncCommand = {
  run({ state }) {
    return { capability: capabilityFields(state.meta.settings) };
  },
};

/** Catalog for instances and volumes: zones, offerings, networks, projects, limits, capabilities. */
export const catalogCommands = {
  listZones,
  listOsTypes,
  listServiceOfferings,
  listDiskOfferings,
  listNetworks,
  listProjects,
  listConfigurations,
  listResourceLimits,
  listCapabilities,
} satisfies Record<string, CommandHandler>;
