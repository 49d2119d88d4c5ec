import type { Job, VmSnapshot } from '../model';
import type { JsonObject } from '../wire';
import type { World } from '../world';
import { date, jobFields, ownerFields } from '../world';

/** A VM snapshot as listVMSnapshot gives it. `parentName` is camel-case, the one field that is. */
export function vmSnapshotView(world: World, point: VmSnapshot, job: Job | undefined): JsonObject {
  const { collections } = world.state;
  const instance = collections.instances.get(point.instanceId);
  const parent =
    point.parentId === undefined ? undefined : collections.vmSnapshots.get(point.parentId);
  return {
    id: point.id,
    name: point.name,
    state: point.state,
    description: point.description,
    displayname: point.displayName,
    zoneid: instance?.zoneId,
    zonename: instance === undefined ? undefined : collections.zones.get(instance.zoneId)?.name,
    virtualmachineid: point.instanceId,
    virtualmachinename: instance?.name,
    parent: parent?.id,
    parentName: parent?.displayName,
    current: point.current,
    type: point.type,
    created: date(world, point.created),
    ...ownerFields(world.state, point),
    hypervisor: instance?.hypervisor,
    tags: (point.tags ?? []).map((tag) => ({ key: tag.key, value: tag.value })),
    hasannotations: false,
    ...jobFields(job),
  };
}
