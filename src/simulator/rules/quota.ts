import type { Limits, Owned, ResourceTypeName, SnapshotRecord, State } from '../model';
import { resourceTypes } from '../model';
import { gibibyte } from '../durations';
import { databaseNumber, overQuota } from '../wire/wire';

function sameOwner(a: Owned, b: Owned): boolean {
  return a.projectId === undefined && b.projectId === undefined
    ? a.accountId === b.accountId
    : a.projectId === b.projectId;
}

function isThere({ state }: SnapshotRecord): boolean {
  return state !== 'Destroyed';
}

/** Usage of a resource by an account or project: a count, or bytes for the two storages. */
export function used(state: State, owner: Owned, type: ResourceTypeName): number {
  const { collections } = state;
  const own = <T extends Owned>(records: Iterable<T>) =>
    [...records].filter((record) => sameOwner(record, owner));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const volumes = () =>
    own(collections.volumes.values()).filter(
      (volume) => volume.state !== 'Destroy' && volume.state !== 'Expunged',
    );
  const instances = () =>
    own(collections.instances.values()).filter(
      ({ state }) => state !== 'Destroyed' && state !== 'Expunging' && state !== 'Error',
    );
  const offerings = () =>
    instances().map((instance) => collections.serviceOfferings.get(instance.serviceOfferingId));
  switch (type) {
    case 'user_vm':
      return instances().length;
    case 'volume':
      return volumes().length;
    case 'snapshot':
      return own(collections.snapshots.values()).filter(isThere).length;
    case 'template':
      return own(collections.templates.values()).length;
    case 'network':
      return own(collections.networks.values()).length;
    case 'cpu':
      return sum(offerings().map((offering) => offering?.cpuNumber ?? 0));
    case 'memory':
      return sum(offerings().map((offering) => offering?.memoryMiB ?? 0));
    case 'primary_storage':
      return sum(volumes().map((volume) => volume.size));
    case 'secondary_storage':
      return sum([
        ...own(collections.snapshots.values())
          .filter(isThere)
          .map((snapshot) => snapshot.physicalSize),
        ...own(collections.templates.values()).map((template) => template.size),
      ]);
    case 'project':
      return [...collections.projects.values()].filter(
        (project) => project.accountIds[0] === owner.accountId,
      ).length;
    case 'public_ip':
    case 'vpc':
    case 'backup':
    case 'backup_storage':
    case 'bucket':
    case 'object_storage':
    case 'gpu':
      return 0;
  }
}

/** Limits of an owner. */
export function limitsOf(state: State, owner: Owned): Limits {
  const { accounts, projects } = state.collections;
  return owner.projectId === undefined
    ? (accounts.get(owner.accountId)?.limits ?? {})
    : (projects.get(owner.projectId)?.limits ?? {});
}

/** True where a resource is counted in bytes, while its limit is in GiB. */
export function isStorage(type: ResourceTypeName): boolean {
  return resourceTypes[type] === 10 || resourceTypes[type] === 11;
}

/** Refuses, 535, a call that would exceed a limit. `more` is a count, or bytes. */
export function checkQuota(state: State, owner: Owned, type: ResourceTypeName, more: number): void {
  const limit = limitsOf(state, owner)[type];
  if (limit === undefined || limit < 0) return;
  const maximum = isStorage(type) ? limit * gibibyte : limit;
  const present = used(state, owner, type);
  if (present + more <= maximum) return;
  const { accounts, projects } = state.collections;
  const account = accounts.get(owner.accountId);
  const project = owner.projectId === undefined ? undefined : projects.get(owner.projectId);
  const domain = databaseNumber(project?.domainId ?? account?.domainId ?? '');
  const kind = project === undefined ? 'Account' : 'Project';
  const amount = (value: number) => (isStorage(type) ? `${readable(value)} ${value}` : `${value}`);
  throw overQuota(
    `Maximum amount of resources of Type = '${type}', tag = 'null' for ${kind} Name = ${project?.name ?? account?.name ?? ''} in Domain Id = ${domain} is exceeded: ${kind} Resource Limit = ${amount(maximum)}, Current ${kind} Resource Amount = ${amount(present)}, Current ${kind} Resource Reservation = ${amount(0)}, Requested Resource Amount = ${amount(more)}.`,
  );
}

/** Bytes as the engine puts them before the number. */
function readable(bytes: number): string {
  return bytes === 0 ? '(0 bytes)' : `(${(bytes / gibibyte).toFixed(2)} GB)`;
}
