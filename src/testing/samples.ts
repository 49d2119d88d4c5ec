import type { Verdict } from '../resources/rules/reasons';
import type {
  Capabilities,
  Instance,
  RecoveryPoint,
  ResourceKind,
  Snapshot,
  Task,
  Template,
  Volume,
} from '../cloud/types';
import type { TaskKind } from '../cloud/operations';

/** Sample entities for tests: complete and valid, with replaceable fields. */

export const sampleCapabilities: Capabilities & { commands: ReadonlySet<string> } = {
  commands: new Set([
    'createSnapshotPolicy',
    'deleteSnapshotPolicies',
    'listSnapshotPolicies',
    'startVirtualMachine',
    'stopVirtualMachine',
    'createConsoleEndpoint',
    'rebootVirtualMachine',
    'destroyVirtualMachine',
    'recoverVirtualMachine',
    'expungeVirtualMachine',
    'createVMSnapshot',
    'listVMSnapshot',
    'revertToVMSnapshot',
    'deleteVMSnapshot',
    'createSnapshot',
    'listSnapshots',
    'revertSnapshot',
    'deleteSnapshot',
    'createVolume',
    'attachVolume',
    'detachVolume',
    'resizeVolume',
    'deleteVolume',
    'destroyVolume',
    'createTags',
    'deleteTags',
    'createTemplate',
    'deployVirtualMachine',
    'listServiceOfferings',
    'listZones',
    'deleteTemplate',
    'recoverVolume',
    'listVirtualMachines',
    'listVolumes',
    'listDiskOfferings',
    'listOsTypes',
    'listZones',
  ]),
  version: '4.22.0.0',
  minCustomDiskGiB: 1,
  maxCustomDiskGiB: 1024,
  mayExpungeInstances: true,
  mayExpungeVolumes: true,
  maySeeDestroyed: true,
  snapshotsRunningKvm: true,
  mayForceStop: true,
  failed: [],
};

export function sampleInstance(over: Partial<Instance> = {}): Instance {
  return {
    id: 'i1',
    name: 'web01',
    state: 'Running',
    hypervisor: 'XenServer',
    zoneId: 'z1',
    zoneName: 'QC-1',
    templateName: 'Ubuntu',
    osTypeId: undefined,
    osTypeName: undefined,
    serviceOfferingName: '1vCPU.2GB',
    cpuCount: 1,
    memoryMiB: 2048,
    nics: [],
    vpcName: undefined,
    createdAt: 0,
    deleteProtected: false,
    tags: {},
    taskId: undefined,
    environment: undefined,
    ...over,
  };
}

export function sampleVolume(over: Partial<Volume> = {}): Volume {
  return {
    id: 'v1',
    name: 'DATA-1',
    type: 'Data',
    state: 'Ready',
    size: 17179869184,
    instanceId: undefined,
    instanceName: undefined,
    instanceState: undefined,
    diskOfferingId: undefined,
    diskOfferingName: undefined,
    zoneId: 'z1',
    zoneName: 'QC-1',
    hypervisor: 'XenServer',
    snapshotId: undefined,
    createdAt: 0,
    deleteProtected: false,
    tags: {},
    taskId: undefined,
    environment: undefined,
    ...over,
  };
}

/** A volume attached to `sampleInstance()`. */
export function sampleAttached(over: Partial<Volume> = {}): Volume {
  return sampleVolume({
    instanceId: 'i1',
    instanceName: 'web01',
    instanceState: 'Running',
    ...over,
  });
}

export function sampleSnapshot(over: Partial<Snapshot> = {}): Snapshot {
  return {
    id: 's1',
    name: 'nightly',
    state: 'BackedUp',
    intervalType: 'MANUAL',
    volumeId: 'v1',
    volumeName: 'DATA-1',
    volumeType: 'Data',
    physicalSize: 0,
    virtualSize: 0,
    revertable: true,
    zoneId: 'z1',
    zoneName: 'QC-1',
    osTypeId: undefined,
    osTypeName: undefined,
    createdAt: 0,
    tags: {},
    taskId: undefined,
    environment: undefined,
    ...over,
  };
}

export function samplePoint(over: Partial<RecoveryPoint> = {}): RecoveryPoint {
  return {
    id: 'p1',
    name: 'before upgrade',
    description: undefined,
    state: 'Ready',
    type: 'Disk',
    current: false,
    parentId: undefined,
    parentName: undefined,
    instanceId: 'i1',
    hypervisor: 'XenServer',
    createdAt: 0,
    tags: {},
    taskId: undefined,
    environment: undefined,
    ...over,
  };
}

export function sampleTemplate(over: Partial<Template> = {}): Template {
  return {
    id: 't1',
    name: 'base',
    displayText: undefined,
    osTypeName: undefined,
    isReady: true,
    status: 'Download Complete',
    size: 0,
    zones: [],
    sshKeyEnabled: false,
    passwordEnabled: false,
    dynamicallyScalable: false,
    createdAt: 0,
    hypervisor: undefined,
    environment: undefined,
    ...over,
  };
}

/** A running task on something. */
export function sampleTask(
  kind: TaskKind,
  on: { kind: ResourceKind; id: string; name?: string },
  over: Partial<Task> = {},
): Task {
  return {
    id: 'job1',
    kind,
    subject: { kind: on.kind, id: on.id, name: on.name ?? 'its subject' },
    environment: undefined,
    instanceId: on.kind === 'instance' ? on.id : undefined,
    result: undefined,
    startedAt: 0,
    endedAt: undefined,
    outcome: 'running',
    errorText: undefined,
    calls: [],
    ...over,
  };
}

/** Each verdict as one word, in the given order: `ok`, `-` for not shown, or the reason's code. */
export function verdictWords<A extends string>(
  actions: readonly A[],
  verdicts: ReadonlyMap<A, Verdict>,
): string[] {
  return actions.map((action) => {
    const verdict = verdicts.get(action);
    if (verdict === undefined) return '-';
    return verdict.allowed ? 'ok' : verdict.reason.code;
  });
}
