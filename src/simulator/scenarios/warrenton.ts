import { newId } from '../random';
import { put } from '../store';
import type { Project, State, TemplateRecord } from '../model';
import { day, GiB, hour, buildBaseFixture, minute, type BaseFixture } from './baseFixture';
import { addHistory } from './history';
import { addEnvironments, addProject } from './projects';
import {
  addInstance,
  addDetachedVolume,
  addPoint,
  addSnapshot,
  type AddedInstance,
} from './addResources';
import { addPreprod, addProduction, type Preprod, type Production } from './warrentonInstances';

/** The documented data, and a history around it. */
export function warrentonScenario(seed: number, now: number): State {
  const fixture = buildBaseFixture(seed, now);
  // Newest first, as the engine lists them.
  const preprod = addPreprod(fixture);
  const production = addProduction(fixture);
  const laboratory = addLaboratory(fixture);
  addVolumes(fixture);
  addSnapshots(fixture, production, preprod);
  addPoints(fixture, production, preprod);
  addOwnTemplates(fixture);
  addHistory(fixture);
  addEnvironments(fixture, laboratory);
  return fixture.state;
}

function addLaboratory(fixture: BaseFixture): Project {
  const laboratory = addProject(fixture, {
    name: 'Laboratory',
    displayText: 'Trials that may be thrown away',
    limits: { user_vm: 5, volume: 10, snapshot: 10 },
    age: 30 * day,
  });
  addInstance(fixture, {
    name: 'lab-mysql-8-trial',
    number: 2771,
    compute: fixture.compute.small,
    template: fixture.templates.ubuntu12,
    network: fixture.networks.preprod,
    zone: fixture.zones.qc2,
    ip: '10.161.12.140',
    age: 12 * day,
    projectId: laboratory.id,
  });
  return laboratory;
}

function addVolumes(fixture: BaseFixture): void {
  addDetachedVolume(fixture, {
    name: 'static-assets',
    sizeGiB: 20,
    offeringId: fixture.disks.standard20.id,
    zone: fixture.zones.qc1,
    age: 5 * day,
    placed: false,
  });
  addDetachedVolume(fixture, {
    name: 'upload-cache',
    sizeGiB: 50,
    offeringId: fixture.disks.custom.id,
    zone: fixture.zones.qc1,
    age: 96 * day,
    placed: true,
  });
}

function addSnapshots(fixture: BaseFixture, production: Production, preprod: Preprod): void {
  const root = (of: AddedInstance) => ({ instance: of.instance, volume: of.root });
  const data = (of: AddedInstance) => ({ instance: of.instance, volume: of.data ?? of.root });
  const { mysql01, mysql02, nginx01, redis } = production;
  // A volume that has long been expunged: its snapshot survives it.
  const deletedRoot = { ...mysql02.root, id: newId(fixture.state), name: 'ROOT-2698' };
  addSnapshot(
    fixture,
    { instance: { ...mysql02.instance, name: 'warrenton-mysql-old' }, volume: deletedRoot },
    { interval: 'MONTHLY', age: 151 * day, usedGiB: 6.8 },
  );
  addSnapshot(fixture, root(nginx01), { interval: 'MANUAL', age: 90 * day, usedGiB: 2.4 });
  addSnapshot(fixture, data(mysql01), { interval: 'MONTHLY', age: 22 * day, usedGiB: 19.1 });
  addSnapshot(fixture, root(mysql01), { interval: 'MANUAL', age: 14 * day, usedGiB: 5.3 });
  addSnapshot(fixture, data(mysql01), { interval: 'WEEKLY', age: 6 * day, usedGiB: 21.6 });
  addSnapshot(fixture, root(preprod.api), {
    interval: 'MANUAL',
    age: 4 * day,
    usedGiB: 1.9,
    name: 'api-before-migration',
  });
  addSnapshot(fixture, data(mysql01), { interval: 'DAILY', age: 2 * day, usedGiB: 22.3 });
  addSnapshot(fixture, data(mysql02), {
    interval: 'DAILY',
    age: 2 * day - 3 * minute,
    usedGiB: 0,
    state: 'Error',
  });
  addSnapshot(fixture, data(mysql01), { interval: 'DAILY', age: day, usedGiB: 22.4 });
  addSnapshot(fixture, data(mysql02), { interval: 'DAILY', age: day - 3 * minute, usedGiB: 22.1 });
  addSnapshot(fixture, root(redis), { interval: 'HOURLY', age: 95 * minute, usedGiB: 3.1 });
  addSnapshot(fixture, root(redis), { interval: 'HOURLY', age: 35 * minute, usedGiB: 3.1 });
}

function addPoints(fixture: BaseFixture, production: Production, preprod: Preprod): void {
  addPoint(fixture, production.mysql01.instance, {
    name: 'node01-recovery01',
    description: 'Documentation',
    type: 'DiskAndMemory',
    age: 12 * day,
    current: true,
  });
  addPoint(fixture, production.nginx01.instance, {
    name: 'before-openssl-patch',
    description: 'Disk only, taken while the pair was out of the pool',
    type: 'Disk',
    age: 89 * day,
    current: true,
  });
  addVideoPoints(fixture, production.video);
  const fresh = addPoint(fixture, preprod.redis.instance, {
    name: 'fresh-install',
    type: 'Disk',
    age: 61 * day,
  });
  addPoint(fixture, preprod.redis.instance, {
    name: 'redis-7-configured',
    type: 'Disk',
    age: 20 * day,
    parent: fresh,
    current: true,
  });
}

function addVideoPoints(fixture: BaseFixture, video: AddedInstance): void {
  const before = addPoint(fixture, video.instance, {
    name: 'before-encoder-2',
    description: 'Last state with encoder 1.9',
    type: 'DiskAndMemory',
    age: 41 * day,
  });
  const installed = addPoint(fixture, video.instance, {
    name: 'encoder-2-installed',
    type: 'Disk',
    age: 40 * day,
    parent: before,
  });
  addPoint(fixture, video.instance, {
    name: 'codec-trial',
    description: 'Hardware codec switched on: dropped frames',
    type: 'DiskAndMemory',
    age: 38 * day,
    parent: installed,
  });
  const hotfix = addPoint(fixture, video.instance, {
    name: 'encoder-1.9-hotfix',
    description: 'Rolled back to 1.9, with the hotfix',
    type: 'DiskAndMemory',
    age: 30 * day,
    parent: before,
    current: true,
  });
  addPoint(fixture, video.instance, {
    name: 'weekend-attempt',
    type: 'Disk',
    age: 9 * day,
    parent: hotfix,
    state: 'Error',
  });
}

function addOwnTemplates(fixture: BaseFixture): void {
  const { state, people, zones, osTypes, now } = fixture;
  const ready = (zoneId: string) => ({ zoneId, ready: true, status: 'Download Complete' });
  const add = (spec: Pick<TemplateRecord, 'name' | 'displayText' | 'zones'>, age: number) =>
    put(state, 'templates', {
      ...spec,
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
