import { newId } from '../random';
import { put } from '../store';
import type { State, Template } from '../model';
import { day, GiB, hour, layGround, minute, type Ground } from './ground';
import { addHistory } from './history';
import { addInstance, addLooseVolume, addPoint, addSnapshot, type AddedInstance } from './things';

/** The documented data, and a history around it. */
export function warrenton(seed: number, now: number): State {
  const ground = layGround(seed, now);
  // Newest first, as the engine lists them.
  const preprod = addPreprod(ground);
  const production = addProduction(ground);
  addProject(ground);
  addVolumes(ground);
  addSnapshots(ground, production, preprod);
  addPoints(ground, production, preprod);
  addOwnTemplates(ground);
  addHistory(ground);
  return ground.state;
}

type Production = ReturnType<typeof addProduction>;
type Preprod = ReturnType<typeof addPreprod>;

function addProduction(ground: Ground) {
  const { compute, networks, templates, zones } = ground;
  const base = { template: templates.ubuntu14, zone: zones.qc1 };
  const database = { ...base, compute: compute.large, network: networks.database, dataGiB: 40 };
  const web = { ...base, compute: compute.small, network: networks.web };
  const mysql02 = addInstance(ground, {
    ...database,
    name: 'warrenton-mysql-node02',
    number: 2756,
    ip: '10.160.94.156',
    age: 179 * day - 14 * minute,
  });
  const mysql01 = addInstance(ground, {
    ...database,
    name: 'warrenton-mysql-node01',
    number: 2755,
    ip: '10.160.94.129',
    age: 179 * day,
  });
  const nginx02 = addInstance(ground, {
    ...web,
    name: 'warrenton-nginx02',
    number: 2754,
    ip: '10.160.92.254',
    age: 180 * day - 9 * minute,
  });
  const nginx01 = addInstance(ground, {
    ...web,
    name: 'warrenton-nginx01',
    number: 2753,
    ip: '10.160.92.201',
    age: 180 * day,
  });
  const video = addInstance(ground, {
    ...web,
    name: 'demo-saas-video',
    number: 2757,
    ip: '10.160.92.182',
    age: 197 * day,
  });
  const redis = addInstance(ground, {
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

function addPreprod(ground: Ground) {
  const { compute, networks, templates, zones } = ground;
  const base = { template: templates.ubuntu12, zone: zones.qc2, network: networks.preprod };
  const small = { ...base, compute: compute.small };
  const large = { ...base, compute: compute.large };
  const worker = addInstance(ground, {
    ...small,
    name: 'preprod-worker-01',
    number: 2765,
    ip: '10.161.12.90',
    age: 40 * day,
    state: 'Destroyed',
  });
  const mysql = addInstance(ground, {
    ...large,
    name: 'preprod-mysql-node01',
    number: 2764,
    ip: '10.161.12.77',
    age: 62 * day - 21 * minute,
  });
  const redis = addInstance(ground, {
    ...large,
    name: 'preprod-redis-01',
    number: 2763,
    ip: '10.161.12.58',
    age: 62 * day,
    strategy: 'kvmFile',
  });
  const api = addInstance(ground, {
    ...small,
    name: 'preprod-api-01',
    number: 2762,
    ip: '10.161.12.34',
    age: 63 * day - 4 * minute,
    rootGiB: 8,
    state: 'Stopped',
  });
  const nginx = addInstance(ground, {
    ...small,
    name: 'preprod-nginx-01',
    number: 2761,
    ip: '10.161.12.21',
    age: 63 * day,
  });
  return { nginx, api, redis, mysql, worker };
}

function addProject(ground: Ground): void {
  const { state, people, now } = ground;
  const project = put(state, 'projects', {
    id: newId(state),
    name: 'Laboratory',
    displayText: 'Trials that may be thrown away',
    domainId: people.domainId,
    accountIds: [people.accountId],
    limits: { user_vm: 5, volume: 10, snapshot: 10 },
    created: now - 30 * day,
  });
  addInstance(ground, {
    name: 'lab-mysql-8-trial',
    number: 2771,
    compute: ground.compute.small,
    template: ground.templates.ubuntu12,
    network: ground.networks.preprod,
    zone: ground.zones.qc2,
    ip: '10.161.12.140',
    age: 12 * day,
    projectId: project.id,
  });
}

function addVolumes(ground: Ground): void {
  addLooseVolume(ground, {
    name: 'static-assets',
    sizeGiB: 20,
    offeringId: ground.disks.standard20.id,
    zone: ground.zones.qc1,
    age: 5 * day,
    placed: false,
  });
  addLooseVolume(ground, {
    name: 'upload-cache',
    sizeGiB: 50,
    offeringId: ground.disks.custom.id,
    zone: ground.zones.qc1,
    age: 96 * day,
    placed: true,
  });
}

function addSnapshots(ground: Ground, production: Production, preprod: Preprod): void {
  const root = (of: AddedInstance) => ({ instance: of.instance, volume: of.root });
  const data = (of: AddedInstance) => ({ instance: of.instance, volume: of.data ?? of.root });
  const { mysql01, mysql02, nginx01, redis } = production;
  // A volume that has long been expunged: its snapshot survives it.
  const gone = { ...mysql02.root, id: newId(ground.state), name: 'ROOT-2698' };
  addSnapshot(
    ground,
    { instance: { ...mysql02.instance, name: 'warrenton-mysql-old' }, volume: gone },
    { interval: 'MONTHLY', age: 151 * day, usedGiB: 6.8 },
  );
  addSnapshot(ground, root(nginx01), { interval: 'MANUAL', age: 90 * day, usedGiB: 2.4 });
  addSnapshot(ground, data(mysql01), { interval: 'MONTHLY', age: 22 * day, usedGiB: 19.1 });
  addSnapshot(ground, root(mysql01), { interval: 'MANUAL', age: 14 * day, usedGiB: 5.3 });
  addSnapshot(ground, data(mysql01), { interval: 'WEEKLY', age: 6 * day, usedGiB: 21.6 });
  addSnapshot(ground, root(preprod.api), {
    interval: 'MANUAL',
    age: 4 * day,
    usedGiB: 1.9,
    name: 'api-before-migration',
  });
  addSnapshot(ground, data(mysql01), { interval: 'DAILY', age: 2 * day, usedGiB: 22.3 });
  addSnapshot(ground, data(mysql02), {
    interval: 'DAILY',
    age: 2 * day - 3 * minute,
    usedGiB: 0,
    state: 'Error',
  });
  addSnapshot(ground, data(mysql01), { interval: 'DAILY', age: day, usedGiB: 22.4 });
  addSnapshot(ground, data(mysql02), { interval: 'DAILY', age: day - 3 * minute, usedGiB: 22.1 });
  addSnapshot(ground, root(redis), { interval: 'HOURLY', age: 95 * minute, usedGiB: 3.1 });
  addSnapshot(ground, root(redis), { interval: 'HOURLY', age: 35 * minute, usedGiB: 3.1 });
}

function addPoints(ground: Ground, production: Production, preprod: Preprod): void {
  addPoint(ground, production.mysql01.instance, {
    name: 'node01-recovery01',
    description: 'Documentation',
    type: 'DiskAndMemory',
    age: 12 * day,
    current: true,
  });
  addPoint(ground, production.nginx01.instance, {
    name: 'before-openssl-patch',
    description: 'Disk only, taken while the pair was out of the pool',
    type: 'Disk',
    age: 89 * day,
    current: true,
  });
  addVideoPoints(ground, production.video);
  const fresh = addPoint(ground, preprod.redis.instance, {
    name: 'fresh-install',
    type: 'Disk',
    age: 61 * day,
  });
  addPoint(ground, preprod.redis.instance, {
    name: 'redis-7-configured',
    type: 'Disk',
    age: 20 * day,
    parent: fresh,
    current: true,
  });
}

function addVideoPoints(ground: Ground, video: AddedInstance): void {
  const before = addPoint(ground, video.instance, {
    name: 'before-encoder-2',
    description: 'Last state with encoder 1.9',
    type: 'DiskAndMemory',
    age: 41 * day,
  });
  const installed = addPoint(ground, video.instance, {
    name: 'encoder-2-installed',
    type: 'Disk',
    age: 40 * day,
    parent: before,
  });
  addPoint(ground, video.instance, {
    name: 'codec-trial',
    description: 'Hardware codec switched on: dropped frames',
    type: 'DiskAndMemory',
    age: 38 * day,
    parent: installed,
  });
  const hotfix = addPoint(ground, video.instance, {
    name: 'encoder-1.9-hotfix',
    description: 'Rolled back to 1.9, with the hotfix',
    type: 'DiskAndMemory',
    age: 30 * day,
    parent: before,
    current: true,
  });
  addPoint(ground, video.instance, {
    name: 'weekend-attempt',
    type: 'Disk',
    age: 9 * day,
    parent: hotfix,
    state: 'Error',
  });
}

function addOwnTemplates(ground: Ground): void {
  const { state, people, zones, osTypes, now } = ground;
  const ready = (zoneId: string) => ({ zoneId, ready: true, status: 'Download Complete' });
  const add = (sketch: Pick<Template, 'name' | 'displayText' | 'zones'>, age: number) =>
    put(state, 'templates', {
      ...sketch,
      id: newId(state),
      accountId: people.accountId,
      osTypeId: osTypes.ubuntu14.id,
      hypervisor: 'XenServer',
      size: 16 * GiB,
      featured: false,
      public: false,
      passwordEnabled: true,
      sshKeyEnabled: true,
      dynamicallyScalable: false,
      created: now - age,
    });
  add(
    {
      name: 'nginx-golden',
      displayText: 'Web server with the company certificates',
      zones: [ready(zones.qc1.id), ready(zones.qc2.id)],
    },
    88 * day,
  );
  add(
    {
      name: 'mysql-replica-base',
      displayText: 'MySQL 5.6, replication prepared',
      zones: [
        ready(zones.qc1.id),
        { zoneId: zones.qc2.id, ready: false, status: '46% Downloaded' },
      ],
    },
    3 * hour,
  );
}
