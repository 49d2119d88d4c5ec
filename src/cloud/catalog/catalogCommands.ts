import * as v from 'valibot';
import { visibleName } from '../lists/names';
import type { DiskOffering, OsType, Zone } from '../types';
import { listCommand } from '../client/command';
import { amount, chosenText, flag, lenient, resourceName } from '../client/schema';

export const listZones = listCommand(
  'listZones',
  ['available'],
  'zone',
  v.pipe(
    v.object({ id: v.string(), name: resourceName }),
    v.transform(({ id, name }): Zone => ({ id, ...visibleName(id, name) })),
  ),
);

/** A type's description is the name that people know, e.g. *Ubuntu 24.04 LTS*. */
export const listOsTypes = listCommand(
  'listOsTypes',
  ['id'],
  'ostype',
  v.pipe(
    v.object({ id: v.string(), description: lenient(chosenText), name: lenient(chosenText) }),
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
      displaytext: lenient(chosenText),
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
