import type { Id, Owned } from './people';

export interface ZoneRecord {
  id: Id;
  name: string;
}

export interface OsTypeRecord {
  id: Id;
  /** Display name, e.g. *CentOS 7*; `description` on the wire. */
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

export interface DiskOfferingRecord {
  id: Id;
  name: string;
  displayText: string;
  /** GiB; 0 where the person chooses the size. */
  sizeGiB: number;
  customized: boolean;
  created: number;
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
  /** Absent means Isolated. Everybody may use a shared one. */
  type?: 'Isolated' | 'Shared' | undefined;
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

/** A public key that new instances take; its private half is its owner's alone. */
export interface SshKeyPair extends Owned {
  id: Id;
  name: string;
  fingerprint: string;
}
