import type { Id, Owned, Tag } from './people';

export type Hypervisor = 'KVM' | 'XenServer' | 'VMware';

/**
 * Strategy for VM snapshots of an instance (CloudStack rules §8). `default`: the hypervisor has the tree, a deleted
 * point's children move to its parent. `kvmFile`: KVM's file-based disk-only snapshots, where a point that others
 * still need becomes Hidden.
 */
export type SnapshotStrategy = 'default' | 'kvmFile';

export type EngineInstanceState =
  | 'Starting'
  | 'Running'
  | 'Stopping'
  | 'Stopped'
  | 'Destroyed'
  | 'Expunging'
  | 'Migrating'
  | 'Error'
  | 'Unknown'
  | 'Shutdown'
  | 'Restoring';

export interface NicRecord {
  id: Id;
  networkId: Id;
  ipAddress: string;
  macAddress: string;
  isDefault: boolean;
}

export interface InstanceRecord extends Owned {
  id: Id;
  /** The 5 of `i-2-5-VM`. */
  number: number;
  name: string;
  displayName?: string | undefined;
  state: EngineInstanceState;
  hypervisor: Hypervisor;
  snapshotStrategy: SnapshotStrategy;
  zoneId: Id;
  templateId?: Id | undefined;
  osTypeId: Id;
  serviceOfferingId: Id;
  nics: readonly NicRecord[];
  userId?: Id | undefined;
  created: number;
  /** Absent until it changes for the first time. */
  updated?: number | undefined;
  /** Time of its last start. */
  bootedAt?: number | undefined;
  /** True until its first start, which gives it a place on a pool and, from some templates, a password. */
  isNew?: boolean | undefined;
  /** Names of the SSH key pairs that it was created with. */
  keyPairs?: readonly string[] | undefined;
  dynamicallyScalable: boolean;
  deleteProtection: boolean;
  haEnable: boolean;
  tags?: readonly Tag[] | undefined;
}

export type VmSnapshotState =
  'Allocated' | 'Creating' | 'Ready' | 'Reverting' | 'Expunging' | 'Error' | 'Hidden' | 'Removed';

export interface VmSnapshot extends Owned {
  id: Id;
  /** Made by the server: `i-2-5-VM_VS_yyyyMMddHHmmss`. */
  name: string;
  /** The person's own name for it; need not be unique. */
  displayName: string;
  description?: string | undefined;
  type: 'Disk' | 'DiskAndMemory';
  state: VmSnapshotState;
  /** Unknown until it is created, and where its creation failed. */
  current?: boolean | undefined;
  /** May name one that is Hidden, or one that is gone. */
  parentId?: Id | undefined;
  instanceId: Id;
  created: number;
  /** Properties that a revert restores on the instance. */
  serviceOfferingId: Id;
  /** Sizes of the volumes at that time (KVM file-based points restore them). */
  volumeSizes: Readonly<Record<Id, number>>;
  tags?: readonly Tag[] | undefined;
}

/** An address of a simulated screen; good for one opening. */
export interface ConsoleToken {
  id: string;
  instanceId: Id;
  created: number;
}
