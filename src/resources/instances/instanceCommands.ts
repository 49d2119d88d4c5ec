import * as v from 'valibot';
import { type Instance } from '../../cloud/types';
import { started } from '../../cloud/tasks/jobCommands';
import { visibleName } from '../../cloud/lists/names';
import { ownership } from '../../cloud/environments/scope';
import { command, listCommand } from '../../cloud/client/command';
import {
  amount,
  chosenText,
  flag,
  lenient,
  moment,
  owner,
  pendingTask,
  stateOf,
  tags,
  taskIdOf,
  resourceName,
  shownText,
  hypervisor,
} from '../../cloud/client/schema';
import { instanceStates } from '../../cloud/states';

const text = lenient(v.string());

const nic = v.object({
  id: v.string(),
  ipaddress: text,
  ip6address: text,
  networkid: text,
  networkname: shownText,
  isdefault: flag,
  vpcname: shownText,
});

/** A virtual machine of the engine, as an instance. */
const instanceRow = v.pipe(
  v.object({
    id: v.string(),
    name: resourceName,
    displayname: lenient(chosenText),
    // In answers to administrators only.
    instancename: text,
    state: stateOf(instanceStates),
    hypervisor,
    zoneid: v.string(),
    zonename: shownText,
    templatename: shownText,
    ostypeid: text,
    osdisplayname: shownText,
    serviceofferingname: shownText,
    cpunumber: amount,
    memory: amount,
    nic: lenient(v.array(nic)),
    created: lenient(moment),
    deleteprotection: flag,
    tags,
    ...owner,
    ...pendingTask,
  }),
  v.transform((vm): Instance => {
    const nics = vm.nic ?? [];
    const first = nics.find((card) => card.isdefault) ?? nics[0];
    return {
      id: vm.id,
      ...visibleName(vm.id, vm.displayname, vm.name),
      engineName: vm.instancename ?? vm.name,
      state: vm.state,
      hypervisor: vm.hypervisor,
      zoneId: vm.zoneid,
      zoneName: vm.zonename ?? vm.zoneid,
      templateName: vm.templatename,
      osTypeId: vm.ostypeid,
      osTypeName: vm.osdisplayname,
      serviceOfferingName: vm.serviceofferingname,
      cpuCount: vm.cpunumber,
      memoryMiB: vm.memory,
      nics: nics.map((card) => ({
        id: card.id,
        ipAddress: card.ipaddress || card.ip6address,
        networkId: card.networkid,
        networkName: card.networkname,
        isDefault: card.isdefault,
      })),
      vpcName: first?.vpcname,
      createdAt: vm.created,
      deleteProtected: vm.deleteprotection,
      tags: vm.tags,
      taskId: taskIdOf(vm),
      ...ownership(vm),
    };
  }),
);

export const listVirtualMachines = listCommand(
  'listVirtualMachines',
  ['listall', 'projectid', 'id', 'name', 'details'],
  'virtualmachine',
  instanceRow,
);
export const deployVirtualMachine = command(
  'deployVirtualMachine',
  [
    'name',
    'templateid',
    'zoneid',
    'serviceofferingid',
    'networkids',
    'keypair',
    'startvm',
    'projectid',
  ],
  started,
);
