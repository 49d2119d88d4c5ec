/** A UUID. */
export type Id = string;

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
  backup: 12,
  backup_storage: 13,
  bucket: 14,
  object_storage: 15,
  gpu: 16,
} as const;

export type ResourceTypeName = keyof typeof resourceTypes;

/** Absent means unlimited. GiB for the two storages, MiB for memory. */
export type Limits = Readonly<Partial<Record<ResourceTypeName, number>>>;

/** Limit of resources with one storage or host tag; others are not affected. */
export interface TaggedLimit {
  type: ResourceTypeName;
  tag: string;
  max: number;
}

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
  taggedLimits?: readonly TaggedLimit[] | undefined;
}

/** Second factor of a user. */
export interface SecondFactor {
  provider: 'totp' | 'staticpin';
  /** The secret in base32, or the PIN. */
  key: string;
  /** False until a first code was right: the set-up is not done. */
  verified: boolean;
}

export interface UserRecord {
  id: Id;
  accountId: Id;
  username: string;
  password: string;
  firstName: string;
  lastName: string;
  email: string;
  created: number;
  /** An administrator has disabled the user, or too many passwords were wrong. */
  disabled?: boolean | undefined;
  /** Since the last right one. */
  wrongPasswords?: number | undefined;
  secondFactor?: SecondFactor | undefined;
  /** True where the user must have a second factor (`mandate.user.2fa` of the domain). */
  secondFactorMandated?: boolean | undefined;
  /** Keys for signed calls of programs. */
  keys?: { apiKey: string; secretKey: string } | undefined;
}

export interface Project {
  id: Id;
  name: string;
  displayText: string;
  domainId: Id;
  /** Accounts that may see it; the first one owns it. */
  accountIds: readonly Id[];
  limits: Limits;
  /** Absent means Active. */
  state?: ProjectState | undefined;
  created: number;
}

/** In a suspended project everything is stopped, and nothing can be added or started. */
export type ProjectState = 'Active' | 'Suspended';

/** Whose a resource is: an account's, or a project's. */
export interface Owned {
  accountId: Id;
  projectId?: Id | undefined;
}

export interface Tag {
  key: string;
  value: string;
}

export interface Session {
  /** The JSESSIONID. */
  id: string;
  key: string;
  userId: Id;
  /** Time of its last use; it ends `sessionTimeoutMs` later. */
  used: number;
  /** The second factor has not been given yet: only commands that lead to it are answered. */
  awaitsCode?: boolean | undefined;
}
