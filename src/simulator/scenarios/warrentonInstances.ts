import { day, minute, type BaseFixture } from './baseFixture';
import { addInstance } from './addResources';

/** The instances of each part, by a short name. */
export type Production = ReturnType<typeof addProduction>;
export type Preprod = ReturnType<typeof addPreprod>;

/** The six instances of the English pictures. */
export function addProduction(fixture: BaseFixture) {
  const { compute, networks, templates, zones } = fixture;
  const base = { template: templates.ubuntu14, zone: zones.qc1 };
  const database = { ...base, compute: compute.large, network: networks.database, dataGiB: 40 };
  const web = { ...base, compute: compute.small, network: networks.web };
  const mysql02 = addInstance(fixture, {
    ...database,
    name: 'warrenton-mysql-node02',
    number: 2756,
    ip: '10.160.94.156',
    age: 179 * day - 14 * minute,
  });
  const mysql01 = addInstance(fixture, {
    ...database,
    name: 'warrenton-mysql-node01',
    number: 2755,
    ip: '10.160.94.129',
    age: 179 * day,
  });
  const nginx02 = addInstance(fixture, {
    ...web,
    name: 'warrenton-nginx02',
    number: 2754,
    ip: '10.160.92.254',
    age: 180 * day - 9 * minute,
  });
  const nginx01 = addInstance(fixture, {
    ...web,
    name: 'warrenton-nginx01',
    number: 2753,
    ip: '10.160.92.201',
    age: 180 * day,
  });
  const video = addInstance(fixture, {
    ...web,
    name: 'demo-saas-video',
    number: 2757,
    ip: '10.160.92.182',
    age: 197 * day,
  });
  const redis = addInstance(fixture, {
    ...base,
    name: 'warrenton-redis-01',
    number: 2758,
    compute: compute.large,
    network: networks.apps,
    ip: '10.160.93.130',
    age: 214 * day,
  });
  return { redis, video, nginx01, nginx02, mysql01, mysql02 };
}

/** The preprod instances of the French pictures, one of them stopped, and one that was destroyed. */
export function addPreprod(fixture: BaseFixture) {
  const { compute, networks, templates, zones } = fixture;
  const base = { template: templates.ubuntu12, zone: zones.qc2, network: networks.preprod };
  const small = { ...base, compute: compute.small };
  const large = { ...base, compute: compute.large };
  const worker = addInstance(fixture, {
    ...small,
    name: 'preprod-worker-01',
    number: 2765,
    ip: '10.161.12.90',
    age: 40 * day,
    state: 'Destroyed',
  });
  const mysql = addInstance(fixture, {
    ...large,
    name: 'preprod-mysql-node01',
    number: 2764,
    ip: '10.161.12.77',
    age: 62 * day - 21 * minute,
  });
  const redis = addInstance(fixture, {
    ...large,
    name: 'preprod-redis-01',
    number: 2763,
    ip: '10.161.12.58',
    age: 62 * day,
    strategy: 'kvmFile',
  });
  const api = addInstance(fixture, {
    ...small,
    name: 'preprod-api-01',
    number: 2762,
    ip: '10.161.12.34',
    age: 63 * day - 4 * minute,
    rootGiB: 8,
    state: 'Stopped',
  });
  const nginx = addInstance(fixture, {
    ...small,
    name: 'preprod-nginx-01',
    number: 2761,
    ip: '10.161.12.21',
    age: 63 * day,
  });
  return { nginx, api, redis, mysql, worker };
}
