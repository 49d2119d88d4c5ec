import * as v from 'valibot';
import { visibleName } from '../lists/names';
import type { ComputeOffering, DiskOffering, KeyPair, GuestNetwork, OsType, Zone } from '../types';
import { listCommand } from '../client/command';
import { amount, flag, lenient, resourceName, shownText } from '../client/schema';

export const listZones = listCommand(
  'listZones',
  ['available'],
  'zone',
  v.pipe(
    v.object({ id: v.string(), name: resourceName }),
    v.transform(({ id, name }): Zone => ({ id, ...visibleName(id, name) })),
  ),
);

/** The description is the name that people know, e.g. *Ubuntu 24.04 LTS*. */
export const listOsTypes = listCommand(
  'listOsTypes',
  ['id'],
  'ostype',
  v.pipe(
    v.object({ id: v.string(), description: shownText, name: shownText }),
    v.transform(({ id, description, name }): OsType => ({
      id,
      ...visibleName(id, description, name),
    })),
  ),
);

export const listDiskOfferings = listCommand(
  'listDiskOfferings',
  ['projectid'],
  'diskoffering',
  v.pipe(
    v.object({
      id: v.string(),
      name: resourceName,
      displaytext: shownText,
      disksize: amount,
      iscustomized: flag,
    }),
    v.transform(({ id, name, displaytext, disksize, iscustomized }): DiskOffering => ({
      id,
      ...visibleName(id, name),
      displayText: displaytext,
      sizeGiB: iscustomized ? undefined : disksize,
      customSize: iscustomized,
    })),
  ),
);

export const listServiceOfferings = listCommand(
  'listServiceOfferings',
  ['projectid', 'zoneid'],
  'serviceoffering',
  v.pipe(
    v.object({
      id: v.string(),
      name: resourceName,
      displaytext: shownText,
      cpunumber: amount,
      memory: amount,
      iscustomized: flag,
    }),
    v.transform(({ id, name, displaytext, cpunumber, memory, iscustomized }): ComputeOffering => ({
      id,
      ...visibleName(id, name),
      displayText: displaytext,
      cpuCount: cpunumber,
      memoryMiB: memory,
      isCustom: iscustomized,
    })),
  ),
);

export const listNetworks = listCommand(
  'listNetworks',
  ['listall', 'projectid', 'zoneid', 'canusefordeploy'],
  'network',
  v.pipe(
    v.object({
      id: v.string(),
      name: resourceName,
      type: lenient(v.string()),
      cidr: lenient(v.string()),
      ip6cidr: lenient(v.string()),
      vpcname: shownText,
    }),
    v.transform(({ id, name, type, cidr, ip6cidr, vpcname }): GuestNetwork => ({
      id,
      ...visibleName(id, name),
      isIsolated: type === 'Isolated',
      cidr: cidr || ip6cidr || undefined,
      vpcName: vpcname,
    })),
  ),
);

export const listSSHKeyPairs = listCommand(
  'listSSHKeyPairs',
  ['listall', 'projectid'],
  'sshkeypair',
  v.pipe(
    v.object({ id: v.fallback(v.nullish(v.string(), ''), ''), name: v.string() }),
    // Before 4.16 they had no id; the engine knows them by name.
    v.transform(({ id, name }): KeyPair => {
      const key = id === '' ? name : id;
      return { id: key, ...visibleName(key, name) };
    }),
  ),
);
