import type { VmSnapshot } from '../model';
import type { JsonObject } from '../wire/wire';
import type { CommandContext } from '../commandContext';
import { date, ownerFields } from '../commandContext';
import { tagViews } from './tags';

/**
 * A VM snapshot as listVMSnapshot gives it. `parentName` is camel-case, the one field that is. The engine
 * writes *parent* and *current* when a snapshot is finished; one whose instance is gone names none.
 */
export function vmSnapshotView(context: CommandContext, point: VmSnapshot): JsonObject {
  const { collections } = context.state;
  const instance = collections.instances.get(point.instanceId);
  const made = point.state !== 'Allocated' && point.state !== 'Creating';
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
    virtualmachineid: instance?.id,
    virtualmachinename: instance?.name,
    parent: made ? parent?.id : undefined,
    parentName: made ? parent?.displayName : undefined,
    current: point.current,
    type: point.type,
    created: date(context, point.created),
    ...ownerFields(context.state, point),
    hypervisor: instance?.hypervisor,
    tags: tagViews(context, 'VMSnapshot', point),
    hasannotations: false,
  };
}
