import { useQuery } from '@tanstack/react-query';
import {
  computeOfferingsQuery,
  keyPairsQuery,
  networksQuery,
} from '../../../cloud/catalog/deploymentNeeds';
import { spareCapacityQuery } from '../../../cloud/catalog/spareCapacity';
import { zonesQuery } from '../../../cloud/catalog/zones';
import type { Template, Zone } from '../../../cloud/types';
import { useCloud } from '../../../cloud/cloud';
import type { Environment } from '../../../cloud/environments/environment';
import { useMayCall } from '../../../cloud/session/rights';
import { usableTemplatesQuery } from '../../templates/templates';

/** Lists that the form of a new instance chooses from, in an environment and a zone. */
export function useNewInstanceReads(environment: Environment, zoneId: string) {
  const cloud = useCloud();
  const mayCall = useMayCall();
  const networksRead = useQuery({
    ...networksQuery(cloud, zoneId, environment),
    enabled: zoneId !== '' && mayCall('listNetworks'),
  });
  const keyPairsRead = useQuery({
    ...keyPairsQuery(cloud, environment),
    enabled: mayCall('listSSHKeyPairs'),
  });
  const templatesRead = useQuery(usableTemplatesQuery(cloud, environment));
  const zonesRead = useQuery(zonesQuery(cloud));
  const offeringsRead = useQuery(computeOfferingsQuery(cloud, zoneId, environment));
  const limitsOwner = environment.kind === 'project' ? 'listProjects' : 'listAccounts';
  const spareRead = useQuery({
    ...spareCapacityQuery(cloud, environment),
    enabled: mayCall(limitsOwner),
  });
  const reads = [templatesRead, zonesRead, offeringsRead, networksRead, keyPairsRead];
  return {
    templates: templatesRead.data,
    zones: zonesRead.data,
    offerings: offeringsRead.data,
    networks: networksRead.data,
    keyPairs: keyPairsRead.data,
    /** True until each of them is read, or has failed. */
    isLoading: [...reads, spareRead].some((read) => read.isLoading),
    reads,
    /** Rest of the limits of processors, memory and storage. */
    spare: spareRead.data,
    isSpareUnread: spareRead.isError,
    readSpare: spareRead.refetch,
  };
}

export type NewInstanceReads = ReturnType<typeof useNewInstanceReads>;

/** Zones that have the template. One that names none is in the store of all zones. */
export function zonesOf(
  template: Template | undefined,
  all: readonly Zone[] = [],
): readonly Zone[] {
  const own = template?.zones ?? [];
  return own.length > 0 ? own.filter(({ isReady }) => isReady) : all;
}
