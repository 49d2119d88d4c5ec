import { newId } from '../random';
import { put } from '../store';
import type { Project, State, TemplateRecord } from '../model';
import { day, GiB, hour, buildBaseFixture, minute, type Ground } from './ground';
import { addHistory } from './history';
import { addEnvironments, addProject } from './projects';
import {
  addInstance,
  addLooseVolume,
  addPoint,
  addSnapshot,
  type AddedInstance,
} from './addResources';
import { addPreprod, addProduction, type Preprod, type Production } from './warrentonInstances';

/** The documented data, and a history around it. */
export function warrentonScenario(seed: number, now: number): State {
  const ground = buildBaseFixture(seed, now);
  // Newest first, as the engine lists them.
  const preprod = addPreprod(ground);
  const production = addProduction(ground);
  const laboratory = addLaboratory(ground);
  addVolumes(ground);
  addSnapshots(ground, production, preprod);
  addPoints(ground, production, preprod);
  addOwnTemplates(ground);
  addHistory(ground);
  addEnvironments(ground, laboratory);
  return ground.state;
}

function addLaboratory(ground: Ground): Project {
  const laboratory = addProject(ground, {
    name: 'Laboratory',
    displayText: 'Trials that may be thrown away',
    limits: { user_vm: 5, volume: 10, snapshot: 10 },
    age: 30 * day,
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
    projectId: laboratory.id,
  });
  return laboratory;
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
  const add = (sketch: Pick<TemplateRecord, 'name' | 'displayText' | 'zones'>, age: number) =>
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
