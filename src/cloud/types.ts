import type { Call } from './client/calls';
import type { CloudError } from './client/errors';
import type { InEnvironment } from './environments/environment';
import type { Named } from './lists/names';
import type { TaskKind } from './operations';
import type { Tagged } from './tags/tags';
import type { InstanceState, RecoveryPointState, SnapshotState, VolumeState } from './states';

/**
 * The entities that Cairn shows, in Cairn's words. Identifiers are the cloud's UUIDs; sizes are bytes unless the
 * name says GiB; moments are ms since 1970 (UTC).
 */

/** A network card of an instance. */
export interface Nic {
  id: string;
  ipAddress: string | undefined;
  networkId: string | undefined;
  networkName: string | undefined;
  isDefault: boolean;
}

export interface Instance extends Named, InEnvironment, Tagged {
  /** The engine's own name for it, e.g. `i-2-15-VM`; its host name where the engine has none. */
  engineName?: string | undefined;
  state: InstanceState;
  hypervisor: string | undefined;
  zoneId: string;
  zoneName: string;
  templateName: string | undefined;
  osTypeId: string | undefined;
  osTypeName: string | undefined;
  serviceOfferingName: string | undefined;
  cpuCount: number | undefined;
  /** MiB, as in the engine. */
  memoryMiB: number | undefined;
  nics: readonly Nic[];
  /** The VPC of the default network card, where there is one. */
  vpcName: string | undefined;
  createdAt: number | undefined;
  deleteProtected: boolean;
  /** The pending task that acts on it, where the engine names one. */
  taskId: string | undefined;
}

/** ROOT on the wire is *OS* here, DATADISK is *Data*. */
export type VolumeType = 'OS' | 'Data';

export interface Volume extends Named, InEnvironment, Tagged {
  type: VolumeType;
  state: VolumeState;
  /** Bytes. */
  size: number | undefined;
  instanceId: string | undefined;
  instanceName: string | undefined;
  instanceState: InstanceState | undefined;
  diskOfferingId: string | undefined;
  diskOfferingName: string | undefined;
  zoneId: string;
  zoneName: string;
  hypervisor: string | undefined;
  /** The snapshot that it was created from. */
  snapshotId: string | undefined;
  createdAt: number | undefined;
  deleteProtected: boolean;
  taskId: string | undefined;
}

export const intervalTypes = [
  'MANUAL',
  'HOURLY',
  'DAILY',
  'WEEKLY',
  'MONTHLY',
  'FROM_GROUP',
  'UNKNOWN',
] as const;
export type IntervalType = (typeof intervalTypes)[number];

export interface Snapshot extends Named, InEnvironment, Tagged {
  state: SnapshotState;
  intervalType: IntervalType;
  volumeId: string | undefined;
  /** Gone when the volume is gone: snapshots survive their volume. */
  volumeName: string | undefined;
  volumeType: VolumeType | undefined;
  /** Bytes that it takes in object storage. */
  physicalSize: number | undefined;
  /** Bytes of its volume now, or at its volume's end: not of the moment at which it was taken. */
  virtualSize: number | undefined;
  revertable: boolean;
  zoneId: string | undefined;
  zoneName: string | undefined;
  osTypeId: string | undefined;
  osTypeName: string | undefined;
  createdAt: number | undefined;
  taskId: string | undefined;
}

export type RecoveryPointType = 'Disk' | 'DiskAndMemory';

export interface RecoveryPoint extends Named, InEnvironment, Tagged {
  /** The engine's own name for it, e.g. `i-2-15-VM_VS_20261129152531`. */
  engineName?: string | undefined;
  description: string | undefined;
  state: RecoveryPointState;
  type: RecoveryPointType;
  /** True where the instance's present state descends from this point. */
  current: boolean;
  /** May name a point that the list does not have (CloudStack rules §7). */
  parentId: string | undefined;
  parentName: string | undefined;
  instanceId: string;
  instanceName?: string | undefined;
  hypervisor: string | undefined;
  createdAt: number;
  taskId: string | undefined;
}

/** A template, with the state of its copy in each zone. */
export interface Template extends Named, InEnvironment, Tagged {
  displayText: string | undefined;
  osTypeName: string | undefined;
  isReady: boolean;
  /** The engine's own word for its progress, e.g. *Download Complete*. */
  status: string | undefined;
  /** Bytes. */
  size: number | undefined;
  zones: readonly { id: string; name: string; isReady: boolean }[];
  sshKeyEnabled: boolean;
  passwordEnabled: boolean;
  dynamicallyScalable: boolean;
  createdAt: number | undefined;
  hypervisor: string | undefined;
}

export type Zone = Named;

export type OsType = Named;

/** A performance tier for volumes. */
export interface DiskOffering extends Named {
  displayText: string | undefined;
  /** GiB; absent where the person chooses the size. */
  sizeGiB: number | undefined;
  customSize: boolean;
}

/** The processors and the memory that an instance gets. */
export interface ComputeOffering extends Named {
  displayText: string | undefined;
  cpuCount: number | undefined;
  /** MiB. */
  memoryMiB: number | undefined;
  /** True where the person would choose processors and memory. */
  isCustom: boolean;
}

/** A network that instances can join. */
export interface GuestNetwork extends Named {
  /** True where nobody else is on it: *Isolated* in the engine, VPC tiers included. */
  isIsolated: boolean;
  /** Addresses, e.g. 10.1.1.0/24; of version 6 where there are no others. */
  cidr: string | undefined;
  vpcName: string | undefined;
}

/** An SSH key pair; new instances get its public half. The engine knows it by its given name. */
export type KeyPair = Named;

/** The names of the commands that an account may call. */
export type Commands = Pick<ReadonlySet<string>, 'has'>;

/** Where the cloud does not list an account's commands, the cloud itself decides. */
export const everyCommand: Commands = { has: () => true };

/** A setting of the engine that says if something is allowed; `notKnown` where it could not be read. */
export type CloudSetting = boolean | 'notKnown';

/** Permissions of the account, and settings of the engine (listApis, listCapabilities). */
export interface Capabilities {
  commands: Commands;
  version: string | undefined;
  /** GiB. */
  minCustomDiskGiB: number;
  /** GiB; Infinity where no maximum is known. */
  maxCustomDiskGiB: number;
  mayExpungeInstances: CloudSetting;
  mayExpungeVolumes: CloudSetting;
  mayForceStop: CloudSetting;
  /** True where the account's lists have destroyed instances. */
  maySeeDestroyed: CloudSetting;
  /** True where the cloud takes snapshots of volumes of running instances on KVM. */
  snapshotsRunningKvm: CloudSetting;
  /** Reads that failed without being denied: the cloud may answer the next time. */
  failed: readonly CloudError[];
}

export type ResourceKind = 'instance' | 'volume' | 'snapshot' | 'recoveryPoint' | 'template';

/**
 * Size class of a task, which with its kind decides its duration: a class, since two tasks hardly ever have the same
 * size. Each class reaches to a power of two. Absent where size matters little, or is unknown.
 */
export type TaskSize = string | undefined;

/** Resource of a task, an action or an announcement. */
export interface Subject {
  kind: ResourceKind;
  id: string;
  name: string;
  /** The cloud's name, where it is not the shown one. */
  givenName?: string | undefined;
  /** The name of a recovery point's instance, where it is known. */
  of?: string | undefined;
}

/** One action on several resources. */
export interface TaskGroup {
  id: string;
  /** Number of resources. */
  count: number;
}

/** An async job of the engine, as a person follows it. */
export interface Task extends InEnvironment {
  /** The job's id; for a change that the engine does at once, one of our own. */
  id: string;
  kind: TaskKind;
  /** Resource that it acts on (for *Take snapshot*: the volume; for a rollback: the recovery point). */
  subject: Subject;
  /** The instance it occupies, where there is one. */
  instanceId: string | undefined;
  /** Resource that it created or is creating, once known. */
  result: Subject | undefined;
  startedAt: number;
  endedAt: number | undefined;
  /** Difference of the cloud's clock to this computer's at that time, in ms: people read the cloud's. */
  cloudAhead?: number | undefined;
  /** `unknown`: its result cannot be read. */
  outcome: 'running' | 'succeeded' | 'failed' | 'unknown';
  /** The engine's own text, when it failed. */
  errorText: string | undefined;
  /** Size class, which with its kind decides its duration. */
  size?: TaskSize;
  /** The calls that started it and that followed from it; none where it was found on the engine. */
  calls: readonly Call[];
  /** Known from the state of its recovery point alone: the cloud names no job for it. */
  inferred?: boolean | undefined;
  /** Started by somebody else, or inferred, so that it is unknown who started it. */
  byOther?: boolean | undefined;
  /** It, or once it has ended its follow-up, is not sent yet: the cloud asked to wait. */
  held?: boolean | undefined;
  /** This tab sends a follow-up once it has ended. */
  followed?: boolean | undefined;
  /** The snapshots requested together with this one: those still to come. */
  batch?: { id: string; waiting: readonly Subject[] } | undefined;
  /** One action on several rows that the person chose: the id that its tasks share, and how many it was for. */
  group?: TaskGroup | undefined;
  /** Its result holds a new password of the instance, which the person has not dismissed yet. */
  hasPassword?: boolean | undefined;
  /** The resource to delete was already gone. */
  wasGone?: boolean | undefined;
  /** Duplicates that the same request created: a browser may send one twice. */
  copies?: readonly Subject[] | undefined;
}
