import type { Environment } from '../environments/environment';
import type { DiskOffering } from '../types';
import type { Cloud } from '../cloud';
import { catalogQuery } from '../lists/listQuery';
import { uniqueById } from '../lists/fetchAllPages';
import { listDiskOfferings } from './catalogCommands';

const source = {
  resource: 'diskOfferings' as const,
  command: listDiskOfferings,
  toEntities: (rows: readonly DiskOffering[]) => uniqueById(rows),
  clues: ({ displayText }: DiskOffering) => [displayText],
  // The size is shown beside the name wherever one is chosen.
  scope: ({ sizeGiB }: DiskOffering) => String(sizeGiB),
};

/** Some tiers are offered to one domain only, and a project may be in another domain than the account. */
function paramsIn(environment: Environment) {
  return environment.kind === 'project' ? { projectid: environment.id } : {};
}

/** The performance tiers for volumes. */
export function diskOfferingsQuery(cloud: Cloud) {
  return catalogQuery(cloud, { ...source, params: paramsIn(cloud.environment) });
}
