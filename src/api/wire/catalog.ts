import * as v from 'valibot';
import type { DiskOffering, OsType, Zone } from '../../domain/types';
import { listCommand } from './command';
import { chosenText, flag, maybe } from './schema';

export const listZones = listCommand(
  'listZones',
  ['available'],
  'zone',
  v.pipe(
    v.object({ id: v.string(), name: chosenText }),
    v.transform((zone): Zone => zone),
  ),
);

/** A type's description is the name that people know, e.g. *Ubuntu 24.04 LTS*. */
export const listOsTypes = listCommand(
  'listOsTypes',
  [],
  'ostype',
  v.pipe(
    v.object({ id: v.string(), description: maybe(chosenText), name: maybe(chosenText) }),
    v.transform(({ id, description, name }): OsType => ({ id, name: description ?? name ?? id })),
  ),
);

export const listDiskOfferings = listCommand(
  'listDiskOfferings',
  ['projectid'],
  'diskoffering',
  v.pipe(
    v.object({
      id: v.string(),
      name: chosenText,
      displaytext: maybe(chosenText),
      disksize: maybe(v.number()),
      iscustomized: flag,
    }),
    v.transform(({ id, name, displaytext, disksize, iscustomized }): DiskOffering => ({
      id,
      name,
      displayText: displaytext,
      sizeGiB: iscustomized ? undefined : disksize,
      customSize: iscustomized,
    })),
  ),
);
