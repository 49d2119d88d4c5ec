import type { ConsoleToken, InstanceRecord, VmSnapshot } from './machines';
import type { Account, Id, Project, Session, UserRecord } from './people';
import type {
  DiskOfferingRecord,
  Domain,
  Network,
  OsTypeRecord,
  ServiceOffering,
  SshKeyPair,
  Vpc,
  ZoneRecord,
} from './places';
import type {
  PolicyInterval,
  SnapshotPolicyRecord,
  SnapshotRecord,
  TemplateRecord,
  VolumeRecord,
} from './storage';
import type { EventRecord, Fault, Job } from './work';

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
  /** Snapshots that a schedule may keep (`snapshot.max.hourly` and the others). */
  snapshotMax: Readonly<Record<PolicyInterval, number>>;
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
  /** `encode.api.response`: every text of an answer is URL-encoded. */
  encodeApiResponse?: boolean | undefined;
}

/** Calls of an account in the present span (apiLimit). */
export interface ApiCount {
  id: Id;
  from: number;
  calls: number;
}

/** Something that was there: the engine never forgets an id. */
export interface Removed {
  id: Id;
  collection: string;
  /** Data of a volume that its snapshots show after it is gone. */
  name?: string | undefined;
  size?: number | undefined;
}

/** The collections, each a map by id. */
export interface Collections {
  zones: ZoneRecord;
  osTypes: OsTypeRecord;
  serviceOfferings: ServiceOffering;
  diskOfferings: DiskOfferingRecord;
  templates: TemplateRecord;
  vpcs: Vpc;
  networks: Network;
  sshKeyPairs: SshKeyPair;
  domains: Domain;
  accounts: Account;
  users: UserRecord;
  projects: Project;
  instances: InstanceRecord;
  volumes: VolumeRecord;
  snapshots: SnapshotRecord;
  snapshotPolicies: SnapshotPolicyRecord;
  vmSnapshots: VmSnapshot;
  jobs: Job;
  events: EventRecord;
  sessions: Session;
  consoleTokens: ConsoleToken;
  apiCounts: ApiCount;
  removed: Removed;
}

export type CollectionName = keyof Collections;

/** Data that is not a collection. Replaced as a whole on change, but for its two numbers. */
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
  /** Grow by one at each change; a host stores the collections with a new number. */
  versions: Record<CollectionName | 'meta', number>;
}
