/**
 * Everything that the practice cloud stores, as plain data that can be cloned, kept and sent between tabs.
 * Moments are ms since 1970 (UTC), sizes are bytes, unless the name says otherwise.
 * Records are never changed in place: `put` (store.ts) replaces one and counts a change of its collection.
 */

/** A UUID. */
export type Id = string;

export interface Zone {
  id: Id;
  name: string;
}

export interface OsType {
  id: Id;
  /** What a person reads, e.g. *CentOS 7*; `description` on the wire. */
  name: string;
  category: string;
}

export interface ServiceOffering {
  id: Id;
  name: string;
  displayText: string;
  cpuNumber: number;
  /** MHz. */
  cpuSpeed: number;
  memoryMiB: number;
  created: number;
}

export interface DiskOffering {
  id: Id;
  name: string;
  displayText: string;
  /** GiB; 0 where the person chooses the size. */
  sizeGiB: number;
  customized: boolean;
  created: number;
}

/** How a template stands in one zone. */
export interface TemplateInZone {
  zoneId: Id;
  ready: boolean;
  /** *Download Complete*, *Creating*, … as the engine says it. */
  status: string;
}

export interface Template extends Owned {
  id: Id;
  name: string;
  displayText: string;
  osTypeId: Id;
  hypervisor: Hypervisor;
  /** Bytes; 0 until it is made. */
  size: number;
  featured: boolean;
  public: boolean;
  passwordEnabled: boolean;
  sshKeyEnabled: boolean;
  dynamicallyScalable: boolean;
  zones: readonly TemplateInZone[];
  created: number;
  /** The snapshot that it was made from. */
  snapshotId?: Id | undefined;
}

export interface Vpc {
  id: Id;
  name: string;
}

export interface Network extends Owned {
  id: Id;
  name: string;
  displayText: string;
  zoneId: Id;
  vpcId?: Id | undefined;
  /** e.g. 10.169.67.0/24 */
  cidr: string;
  gateway: string;
}

export interface Domain {
  id: Id;
  name: string;
  /** `ROOT`, or `ROOT/name`. */
  path: string;
}

/** Kinds of limits by the engine's number (listResourceLimits). */
export const resourceTypes = {
  user_vm: 0,
  public_ip: 1,
  volume: 2,
  snapshot: 3,
  template: 4,
  project: 5,
  network: 6,
  vpc: 7,
  cpu: 8,
  memory: 9,
  primary_storage: 10,
  secondary_storage: 11,
} as const;
export type ResourceTypeName = keyof typeof resourceTypes;

/** Absent means unlimited. GiB for the two storages, MiB for memory. */
export type Limits = Readonly<Partial<Record<ResourceTypeName, number>>>;

export interface Account {
  id: Id;
  name: string;
  domainId: Id;
  /** 0 user, 1 root administrator, 2 domain administrator. */
  type: 0 | 1 | 2;
  roleName: string;
  /** The commands that its role allows; absent means all. */
  commands?: readonly string[] | undefined;
  limits: Limits;
}

export interface User {
  id: Id;
  accountId: Id;
  username: string;
  password: string;
  firstName: string;
  lastName: string;
  email: string;
  created: number;
}

export interface Project {
  id: Id;
  name: string;
  displayText: string;
  domainId: Id;
  /** Accounts that may see it; the first one owns it. */
  accountIds: readonly Id[];
  limits: Limits;
  created: number;
}

/** Whose a resource is: an account's, or a project's. */
export interface Owned {
  accountId: Id;
  projectId?: Id | undefined;
}

export interface Tag {
  key: string;
  value: string;
}

export type Hypervisor = 'KVM' | 'XenServer' | 'VMware';

/**
 * Who carries out VM snapshots of an instance (CloudStack rules §8). `default`: the hypervisor keeps the
 * tree, a deleted point's children move to its parent. `kvmFile`: KVM's file-based disk-only snapshots, where a
 * point that others still need becomes Hidden.
 */
export type SnapshotStrategy = 'default' | 'kvmFile';

export type InstanceState =
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

export interface Nic {
  id: Id;
  networkId: Id;
  ipAddress: string;
  macAddress: string;
  isDefault: boolean;
}

export interface Instance extends Owned {
  id: Id;
  /** The 5 of `i-2-5-VM`. */
  number: number;
  name: string;
  displayName?: string | undefined;
  state: InstanceState;
  hypervisor: Hypervisor;
  snapshotStrategy: SnapshotStrategy;
  zoneId: Id;
  templateId?: Id | undefined;
  osTypeId: Id;
  serviceOfferingId: Id;
  nics: readonly Nic[];
  userId?: Id | undefined;
  created: number;
  updated: number;
  /** When it last began to run. */
  bootedAt?: number | undefined;
  dynamicallyScalable: boolean;
  deleteProtection: boolean;
  haEnable: boolean;
  tags?: readonly Tag[] | undefined;
}

export type VolumeState =
  | 'Allocated'
  | 'Creating'
  | 'Ready'
  | 'Migrating'
  | 'Snapshotting'
  | 'RevertSnapshotting'
  | 'Resizing'
  | 'Expunging'
  | 'Expunged'
  | 'Destroy'
  | 'Destroying'
  | 'UploadOp'
  | 'Copying'
  | 'Uploaded'
  | 'NotUploaded'
  | 'UploadInProgress'
  | 'UploadError'
  | 'UploadAbandoned'
  | 'Attaching'
  | 'Restoring';

export interface Volume extends Owned {
  id: Id;
  name: string;
  type: 'ROOT' | 'DATADISK';
  state: VolumeState;
  size: number;
  zoneId: Id;
  hypervisor?: Hypervisor | undefined;
  diskOfferingId?: Id | undefined;
  /** Present exactly while it is attached. */
  instanceId?: Id | undefined;
  deviceId?: number | undefined;
  attached?: number | undefined;
  /** False for a data volume that was never attached: it has no place on a storage pool yet. */
  placed: boolean;
  snapshotId?: Id | undefined;
  templateId?: Id | undefined;
  deleteProtection: boolean;
  created: number;
  tags?: readonly Tag[] | undefined;
}

export type SnapshotState =
  | 'Allocated'
  | 'Creating'
  | 'CreatedOnPrimary'
  | 'BackingUp'
  | 'BackedUp'
  | 'Copying'
  | 'Destroying'
  | 'Destroyed'
  | 'Error'
  | 'Hidden';

export type IntervalType = 'MANUAL' | 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY';

export interface Snapshot extends Owned {
  id: Id;
  name: string;
  state: SnapshotState;
  intervalType: IntervalType;
  volumeId: Id;
  /** Kept, since a snapshot survives its volume. */
  volumeType: 'ROOT' | 'DATADISK';
  /** Size of the volume that it is an image of. */
  virtualSize: number;
  /** What it takes on secondary storage; 0 until it is backed up. */
  physicalSize: number;
  /** Where copies of it are. */
  zoneIds: readonly Id[];
  osTypeId?: Id | undefined;
  hypervisor: Hypervisor;
  created: number;
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
  current: boolean;
  /** May name one that is Hidden, or one that is gone. */
  parentId?: Id | undefined;
  instanceId: Id;
  created: number;
  /** What a revert gives back to the instance. */
  serviceOfferingId: Id;
  /** Sizes that the volumes had (KVM file-based points give them back). */
  volumeSizes: Readonly<Record<Id, number>>;
  tags?: readonly Tag[] | undefined;
}

/** What a job does to one thing after the other; how its steps are carried out is in jobs.ts. */
export interface Job extends Owned {
  id: Id;
  /** Grows by one with each job: who came first. */
  order: number;
  command: string;
  userId: Id;
  /** The parameters it was called with (ids checked). */
  params: Readonly<Record<string, string>>;
  /** What it acts on or makes, for `jobinstancetype` and `jobinstanceid`. */
  instanceType: JobInstanceType;
  instanceId: Id;
  /** Jobs with one lane (an instance's or a volume's id) run one after the other. */
  lane?: Id | undefined;
  created: number;
  /** Absent while it waits for its lane. */
  started?: number | undefined;
  /** How long each of its steps takes, ms; known once it has started. */
  durations: readonly number[];
  /** The step that is under way. */
  step: number;
  /** When that step ends. */
  stepEnds?: number | undefined;
  /** What its steps keep for one another. */
  memo: Readonly<Record<string, string>>;
  status: 0 | 1 | 2;
  completed?: number | undefined;
  result?: JobResult | undefined;
  /** Set by a fault: it shall fail at the end of its last step, or (stuck) is given up in the end. */
  doomed?: { code: number; text: string } | undefined;
  stuck: boolean;
  /** The event that says it was scheduled. */
  eventId: Id;
}
export type JobInstanceType =
  'VirtualMachine' | 'Volume' | 'Snapshot' | 'VmSnapshot' | 'Template' | 'None';

/** A job's end: either the JSON text of what it gives, or the error. */
export type JobResult = { json: string } | { code: number; text: string };

export interface CloudEvent extends Owned {
  id: Id;
  /** e.g. VMSNAPSHOT.CREATE */
  type: string;
  level: 'INFO' | 'WARN' | 'ERROR';
  state: 'Created' | 'Scheduled' | 'Started' | 'Completed';
  description: string;
  userId: Id;
  created: number;
  parentId?: Id | undefined;
  resourceType?: JobInstanceType | undefined;
  resourceId?: Id | undefined;
  resourceName?: string | undefined;
}

export interface Session {
  /** The JSESSIONID. */
  id: string;
  key: string;
  userId: Id;
  /** When it was last used; it ends `sessionTimeoutMs` later. */
  used: number;
}

/** An address of a simulated screen; good for one opening. */
export interface ConsoleToken {
  id: string;
  instanceId: Id;
  created: number;
}

interface FaultRule {
  id: string;
  /** The command that it strikes; `*` strikes any, `change` any that changes something. */
  command: string;
  times: number | 'forever';
}

/** Something that shall go wrong, on purpose. */
export type Fault = FaultRule &
  (
    | { kind: 'delay'; ms: number }
    | { kind: 'httpError'; code: number; text: string; cserrorcode?: number | undefined }
    /** The job that the command starts fails at its end. */
    | { kind: 'jobFailure'; code: number; text: string }
    /** The command is carried out, its answer is lost. */
    | { kind: 'answerLost' }
    /** The command never arrives. */
    | { kind: 'connectionLost' }
    | { kind: 'malformedJson' }
    | { kind: 'emptyBody' }
    | { kind: 'sessionExpired' }
    | { kind: 'rateLimited'; ms: number }
    /** The job that the command starts never ends. */
    | { kind: 'stuckJob' }
  );

export interface Settings {
  cloudStackVersion: string;
  /** Minutes east of UTC, of the server's clock as it writes dates. */
  utcOffsetMinutes: number;
  sessionTimeoutMs: number;
  /** `default.page.size`: the largest page too. */
  defaultPageSize: number;
  /** VM snapshots that an instance may have (`vmsnapshot.max`). */
  vmSnapshotMax: number;
  kvmSnapshotEnabled: boolean;
  /** Snapshots go to an object storage that every zone reads. */
  regionSecondaryEnabled: boolean;
  allowUserExpungeRecoverVm: boolean;
  allowUserExpungeRecoverVolume: boolean;
  allowUserForceStopVm: boolean;
  allowUserViewDestroyedVm: boolean;
  customDiskMinGiB: number;
  customDiskMaxGiB: number;
  /** Calls an account may make in a span of time; absent means no limit. */
  apiLimit?: { max: number; intervalMs: number } | undefined;
  jobExpireMs: number;
  /** After this the engine gives a job up (`job.cancel.threshold.minutes`). */
  jobCancelMs: number;
  /** The server takes no new jobs. */
  maintenance: boolean;
}

/** Calls that an account has made in the present span (apiLimit). */
export interface ApiCount {
  id: Id;
  from: number;
  calls: number;
}

/** The collections, each a map by id. */
export interface Collections {
  zones: Zone;
  osTypes: OsType;
  serviceOfferings: ServiceOffering;
  diskOfferings: DiskOffering;
  templates: Template;
  vpcs: Vpc;
  networks: Network;
  domains: Domain;
  accounts: Account;
  users: User;
  projects: Project;
  instances: Instance;
  volumes: Volume;
  snapshots: Snapshot;
  vmSnapshots: VmSnapshot;
  jobs: Job;
  events: CloudEvent;
  sessions: Session;
  consoleTokens: ConsoleToken;
  apiCounts: ApiCount;
}
export type CollectionName = keyof Collections;

/** What is not a collection. Replaced as a whole on change. */
export interface Meta {
  /** The random generator's state, 32 bits. */
  random: number;
  /** The last number given to an instance, a volume, a job. */
  counter: number;
  settings: Settings;
  faults: readonly Fault[];
}

/** The whole cloud. Structured-clonable. */
export interface State {
  meta: Meta;
  collections: { [Name in CollectionName]: Map<Id, Collections[Name]> };
  /** Grow by one at each change; a host keeps what has a new number. */
  versions: Record<CollectionName | 'meta', number>;
}
