import type { DiskOffering } from '../domain/types';
import type { Cloud } from './cloud';
import { catalogQuery, once } from './fleet';
import { listDiskOfferings } from './wire/catalog';

const source = {
  resource: 'diskOfferings' as const,
  command: listDiskOfferings,
  gather: (rows: readonly DiskOffering[]) => once(rows),
};

/** The performance tiers that a volume can have. */
export function diskOfferingsQuery(cloud: Cloud) {
  return catalogQuery(cloud, source);
}
