import type { Hypervisor } from './machines';
import type { Id, Owned, Tag } from './people';

/** State of a template in one zone. */
export interface TemplateInZone {
  zoneId: Id;
  ready: boolean;
  /** *Download Complete*, *Creating*, … as the engine says it. */
  status: string;
}

export interface TemplateRecord extends Owned {
  id: Id;
  name: string;
  displayText: string;
  osTypeId: Id;
  hypervisor: Hypervisor;
  /** Bytes; 0 until it is created. */
  size: number;
  featured: boolean;
  public: boolean;
  passwordEnabled: boolean;
  sshKeyEnabled: boolean;
  dynamicallyScalable: boolean;
  zones: readonly TemplateInZone[];
  created: number;
  /** The snapshot that it was created from. */
  snapshotId?: Id | undefined;
  tags?: readonly Tag[] | undefined;
}

export type EngineVolumeState =
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

export interface VolumeRecord extends Owned {
  id: Id;
  name: string;
  type: 'ROOT' | 'DATADISK';
  state: EngineVolumeState;
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

export type EngineSnapshotState =
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

export type SnapshotInterval = 'MANUAL' | 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY';

export interface SnapshotRecord extends Owned {
  id: Id;
  name: string;
  state: EngineSnapshotState;
  intervalType: SnapshotInterval;
  volumeId: Id;
  /** Its own copy, since a snapshot outlives its volume. */
  volumeType: 'ROOT' | 'DATADISK';
  /** Size of the volume that it is an image of. */
  virtualSize: number;
  /** Size on secondary storage; 0 until it is backed up. */
  physicalSize: number;
  /** Zones with a copy of it. */
  zoneIds: readonly Id[];
  osTypeId?: Id | undefined;
  hypervisor: Hypervisor;
  created: number;
  tags?: readonly Tag[] | undefined;
}

export type PolicyInterval = Exclude<SnapshotInterval, 'MANUAL'>;

/** A schedule of snapshots; the engine has at most one of an interval for a volume. */
export interface SnapshotPolicyRecord extends Owned {
  id: Id;
  volumeId: Id;
  intervalType: PolicyInterval;
  /** `MM`, `MM:HH` or `MM:HH:D`, as it was given. */
  schedule: string;
  /** An id of the IANA database; GMT where the given one is unknown. */
  timeZone: string;
  /** Snapshots of this volume and interval that are kept. */
  maxSnaps: number;
  /** ms since 1970. */
  nextRun: number;
  created: number;
}
