import type { Account, Id, Job, VolumeRecord } from '../model';
import type { JsonObject } from '../wire/wire';
import type { CommandContext } from '../commandContext';
import { find } from '../store';
import { date, jobFields, ownerFields, runningJobs } from '../commandContext';
import { tagViews } from './tags';

/** Fields of a volume for root administrators alone. */
function adminFields(volume: VolumeRecord): JsonObject {
  return { storagetype: 'shared', hypervisor: volume.hypervisor ?? 'None', displayvolume: true };
}

/** A volume in the answers of listVolumes and jobs to an account (CloudStack rules §7). */
export function volumeView(
  context: CommandContext,
  volume: VolumeRecord,
  job: Job | undefined,
  viewer: Account | undefined,
): JsonObject {
  const { state } = context;
  const { collections } = state;
  const instance =
    volume.instanceId === undefined ? undefined : collections.instances.get(volume.instanceId);
  const offering =
    volume.diskOfferingId === undefined
      ? undefined
      : collections.diskOfferings.get(volume.diskOfferingId);
  const serviceOffering =
    volume.type === 'ROOT' && instance !== undefined
      ? collections.serviceOfferings.get(instance.serviceOfferingId)
      : undefined;
  const template =
    volume.templateId === undefined ? undefined : collections.templates.get(volume.templateId);
  return {
    id: volume.id,
    name: volume.name,
    zoneid: volume.zoneId,
    zonename: collections.zones.get(volume.zoneId)?.name,
    type: volume.type,
    deviceid: volume.deviceId,
    virtualmachineid: instance?.id,
    vmname: instance?.name,
    vmdisplayname: instance === undefined ? undefined : (instance.displayName ?? instance.name),
    vmstate: instance?.state,
    vmtype: instance === undefined ? undefined : 'User',
    provisioningtype: 'thin',
    size: volume.size,
    created: date(context, volume.created),
    state: volume.state,
    ...ownerFields(state, volume),
    ...(viewer?.type === 1 ? adminFields(volume) : {}),
    diskofferingid: offering?.id,
    diskofferingname: offering?.name,
    diskofferingdisplaytext: offering?.displayText,
    serviceofferingid: serviceOffering?.id,
    serviceofferingname: serviceOffering?.name,
    serviceofferingdisplaytext: serviceOffering?.displayText,
    templateid: template?.id,
    templatename: template?.name,
    templatedisplaytext: template?.displayText,
    attached: date(context, volume.attached),
    destroyed: volume.state === 'Destroy' || volume.state === 'Expunging',
    isextractable: true,
    deleteprotection: volume.deleteProtection,
    snapshotid: volume.snapshotId,
    quiescevm: false,
    supportsstoragesnapshot: false,
    tags: tagViews(context, 'Volume', volume),
    hasannotations: false,
    ...jobFields(job),
  };
}

/** A volume in an answer to an account: with the job that is about to end. */
export function volumeResult(context: CommandContext, id: Id, accountId: Id): JsonObject {
  const volume = find(context.state, 'volumes', id);
  const viewer = context.state.collections.accounts.get(accountId);
  return { volume: volumeView(context, volume, runningJobs(context.state).get(id), viewer) };
}
