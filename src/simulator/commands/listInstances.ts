import type { Instance, State } from '../model';
import type { SyncCommand } from './command';
import { asked, hasKeyword, listAnswer } from '../paging';
import { listScope } from '../scope';
import { instanceView } from '../views/instances';
import { pendingJobs } from '../world';

function shownState(state: State, instance: Instance, wished: string | undefined): boolean {
  if (wished !== undefined) return instance.state === wished;
  return instance.state !== 'Destroyed' || state.meta.settings.allowUserViewDestroyedVm;
}

export const listVirtualMachines: SyncCommand = {
  run(call) {
    const { args, state } = call;
    const mine = listScope(call);
    const ids = args.list('ids');
    const is = asked(args);
    const found = [...state.collections.instances.values()].filter((instance) => {
      const { networks } = state.collections;
      const network = args.text('networkid');
      const vpc = args.text('vpcid');
      const name = args.text('name')?.toLowerCase();
      return (
        mine(instance) &&
        shownState(state, instance, args.text('state')) &&
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
        hasKeyword(args, instance.name, instance.displayName, instance.state)
      );
    });
    const pending = pendingJobs(state);
    const details = args.list('details');
    const withNics = details.length === 0 || details.includes('all') || details.includes('nics');
    return listAnswer('virtualmachine', found, args, state.meta.settings, (instance) =>
      instanceView(call, instance, pending.get(instance.id), withNics),
    );
  },
};
