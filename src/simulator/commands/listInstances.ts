import type { InstanceRecord } from '../model';
import type { CommandCall } from '../commandContext';
import type { SyncCommand } from './command';
import { matchesParameter, hasKeyword, hasTag, listAnswer } from '../wire/paging';
import { listScope } from '../scope';
import { instanceView } from '../views/instances';
import { runningJobs } from '../commandContext';

/** Users get no destroyed instances, with any parameters, without the setting (`allow.user.view.destroyed.vm`). */
function isShown({ account, state }: CommandCall, instance: InstanceRecord): boolean {
  if (account.type !== 0 || state.meta.settings.allowUserViewDestroyedVm) return true;
  return instance.state !== 'Destroyed' && instance.state !== 'Expunging';
}

export const listVirtualMachinesHandler: SyncCommand = {
  run(call) {
    const { args, state } = call;
    const mine = listScope(call);
    const ids = args.list('ids');
    const is = matchesParameter(args);
    const found = [...state.collections.instances.values()].filter((instance) => {
      const { networks } = state.collections;
      const network = args.text('networkid');
      const vpc = args.text('vpcid');
      const name = args.text('name')?.toLowerCase();
      return (
        mine(instance) &&
        isShown(call, instance) &&
        is('state', instance.state) &&
        is('id', instance.id) &&
        (ids.length === 0 || ids.includes(instance.id)) &&
        is('zoneid', instance.zoneId) &&
        is('hypervisor', instance.hypervisor) &&
        is('serviceofferingid', instance.serviceOfferingId) &&
        is('templateid', instance.templateId) &&
        is('userid', instance.userId) &&
        (network === undefined || instance.nics.some((nic) => nic.networkId === network)) &&
        (vpc === undefined ||
          instance.nics.some((nic) => networks.get(nic.networkId)?.vpcId === vpc)) &&
        (name === undefined || instance.name.toLowerCase().includes(name)) &&
        hasTag(args, instance.tags) &&
        hasKeyword(args, instance.name, instance.displayName, instance.state)
      );
    });
    const pending = runningJobs(state);
    const details = args.list('details');
    return listAnswer('virtualmachine', found, args, state.meta.settings, (instance) =>
      instanceView(call, instance, pending.get(instance.id), details),
    );
  },
};
