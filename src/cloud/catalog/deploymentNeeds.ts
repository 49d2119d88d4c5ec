import type { Environment } from '../environments/environment';
import { scopesOf } from '../environments/scope';
import { uniqueById } from '../lists/fetchAllPages';
import { queryKeysOf } from '../lists/queryKeys';
import { listQuery } from '../lists/listQuery';
import type { Cloud } from '../cloud';
import type { ComputeOffering, KeyPair, GuestNetwork } from '../types';
import { listNetworks, listServiceOfferings, listSSHKeyPairs } from './catalogCommands';

/** Read when a form opens, and not polled. ms. */
const freshMs = 60_000;

const readOnce = { isBusy: () => false, staleTime: freshMs, dispensable: true };

const offeringSource = {
  ...readOnce,
  resource: 'serviceOfferings' as const,
  command: listServiceOfferings,
  toEntities: (rows: readonly ComputeOffering[]) => uniqueById(rows),
  clues: ({ displayText }: ComputeOffering) => [displayText],
};

/** Query key of the place of a new resource. */
const placeOf = (environment: Environment) =>
  environment.kind === 'project' ? environment.id : environment.kind;

/** Compute offerings of a zone, for an environment. */
export function computeOfferingsQuery(cloud: Cloud, zoneId: string, environment: Environment) {
  const key = [...queryKeysOf('serviceOfferings').of(zoneId), placeOf(environment)];
  const projectid = environment.kind === 'project' ? environment.id : undefined;
  return {
    ...listQuery(cloud, offeringSource, key, [{ zoneid: zoneId, projectid }]),
    enabled: zoneId !== '',
    refetchInterval: false as const,
  };
}

const networkSource = {
  ...readOnce,
  resource: 'networks' as const,
  command: listNetworks,
  toEntities: (rows: readonly GuestNetwork[]) => uniqueById(rows),
  clues: ({ cidr }: GuestNetwork) => [cidr],
};

/** Networks of a zone that an instance of an environment can join, those that it shares with others included. */
export function networksQuery(cloud: Cloud, zoneId: string, environment: Environment) {
  const key = [...queryKeysOf('networks').of(zoneId), placeOf(environment)];
  const asked = { zoneid: zoneId, canusefordeploy: true };
  const requests = scopesOf(environment).map((scope) => ({ ...asked, ...scope }));
  return {
    ...listQuery(cloud, networkSource, key, requests),
    enabled: zoneId !== '',
    refetchInterval: false as const,
  };
}

const keyPairSource = {
  ...readOnce,
  resource: 'keyPairs' as const,
  command: listSSHKeyPairs,
  toEntities: (rows: readonly KeyPair[]) => uniqueById(rows),
};

/** SSH key pairs of an environment. */
export function keyPairsQuery(cloud: Cloud, environment: Environment) {
  const key = queryKeysOf('keyPairs').of(placeOf(environment));
  return {
    ...listQuery(cloud, keyPairSource, key, [...scopesOf(environment)]),
    refetchInterval: false as const,
  };
}
