import { newId } from '../random';
import { put } from '../store';
import type { Project } from '../model';
import { day, GiB, hour, type BaseFixture } from './baseFixture';
import { addInstance, addDetachedVolume, addPoint, addSnapshot } from './addResources';

type ProjectSpec = Pick<Project, 'name' | 'displayText'> &
  Partial<Pick<Project, 'accountIds' | 'limits' | 'state'>> & { age: number };

/** Adds a project, the operator's unless others are named as its members. */
export function addProject(fixture: BaseFixture, { age, ...spec }: ProjectSpec): Project {
  const { state, people, now } = fixture;
  return put(state, 'projects', {
    accountIds: [people.accountId],
    limits: {},
    ...spec,
    id: newId(state),
    domainId: people.domainId,
    created: now - age,
  });
}

/** The documented account's environments besides *Default*; `laboratory` is there already, with one instance. */
export function addEnvironments(fixture: BaseFixture, laboratory: Project): void {
  fillLaboratory(fixture, laboratory);
  addShop(fixture);
  addArchive(fixture);
  addProject(fixture, {
    name: 'Accounting',
    displayText: 'Of another account: the operator is no member',
    accountIds: [fixture.people.systemAccountId],
    age: 300 * day,
  });
}

function fillLaboratory(fixture: BaseFixture, { id: projectId }: Project): void {
  const { compute, disks, networks, templates, zones } = fixture;
  const base = {
    template: templates.ubuntu14,
    network: networks.preprod,
    zone: zones.qc2,
    projectId,
  };
  const trial = addInstance(fixture, {
    ...base,
    name: 'lab-postgres-trial',
    number: 2772,
    compute: compute.large,
    ip: '10.161.12.141',
    age: 11 * day,
    dataGiB: 40,
  });
  addLaboratoryNetwork(fixture, projectId);
  addInstance(fixture, {
    ...base,
    name: 'lab-kernel-build',
    number: 2773,
    compute: compute.small,
    ip: '10.161.12.142',
    age: 9 * day,
    state: 'Stopped',
  });
  addDetachedVolume(fixture, {
    name: 'lab-datasets',
    sizeGiB: 100,
    offeringId: disks.custom.id,
    zone: zones.qc2,
    age: 8 * day,
    placed: true,
    projectId,
  });
  const data = { instance: trial.instance, volume: trial.data ?? trial.root };
  addSnapshot(fixture, data, { interval: 'MANUAL', age: 7 * day, usedGiB: 12.4 });
  const installed = addPoint(fixture, trial.instance, {
    name: 'lab-postgres-installed',
    description: 'Empty database',
    type: 'DiskAndMemory',
    age: 10 * day,
  });
  addPoint(fixture, trial.instance, {
    name: 'lab-postgres-loaded',
    description: 'With the sample data',
    type: 'DiskAndMemory',
    age: 6 * day,
    parent: installed,
    current: true,
  });
}

function addLaboratoryNetwork({ people, state, zones }: BaseFixture, projectId: string): void {
  put(state, 'networks', {
    id: 'de910000-0000-4000-8000-00000000000a',
    name: 'Lab-Bench',
    displayText: 'Lab-Bench',
    accountId: people.accountId,
    projectId,
    zoneId: zones.qc2.id,
    cidr: '10.171.10.0/24',
    gateway: '10.171.10.1',
  });
}

function addShop(fixture: BaseFixture): void {
  const { compute, networks, osTypes, people, state, templates, zones, now } = fixture;
  const shop = addProject(fixture, {
    name: 'Web shop',
    displayText: 'The shop, with its own limits',
    limits: { user_vm: 10, volume: 20, snapshot: 20 },
    age: 120 * day,
  });
  const base = { template: templates.ubuntu14, zone: zones.qc1, projectId: shop.id };
  const front = addInstance(fixture, {
    ...base,
    name: 'shop-web01',
    number: 2774,
    compute: compute.small,
    network: networks.web,
    ip: '10.160.92.61',
    age: 119 * day,
  });
  const database = addInstance(fixture, {
    ...base,
    name: 'shop-mysql01',
    number: 2775,
    compute: compute.large,
    network: networks.database,
    ip: '10.160.94.62',
    age: 118 * day,
    dataGiB: 40,
  });
  const data = { instance: database.instance, volume: database.data ?? database.root };
  for (const age of [2 * day, day, 5 * hour])
    addSnapshot(fixture, data, { interval: 'DAILY', age, usedGiB: 8.2 });
  addPoint(fixture, front.instance, {
    name: 'before-theme-2',
    type: 'DiskAndMemory',
    age: 3 * day,
    current: true,
  });
  put(state, 'templates', {
    id: newId(state),
    accountId: people.accountId,
    projectId: shop.id,
    name: 'shop-web-golden',
    displayText: 'Web server of the shop',
    osTypeId: osTypes.ubuntu14.id,
    hypervisor: 'XenServer',
    size: 16 * GiB,
    featured: false,
    public: false,
    passwordEnabled: true,
    sshKeyEnabled: true,
    dynamicallyScalable: false,
    zones: [{ zoneId: zones.qc1.id, ready: true, status: 'Download Complete' }],
    created: now - 60 * day,
  });
}

/** Suspended: read-only. */
function addArchive(fixture: BaseFixture): void {
  const { compute, networks, templates, zones } = fixture;
  const archive = addProject(fixture, {
    name: 'Archive 2024',
    displayText: 'What the old site ran on',
    state: 'Suspended',
    age: 400 * day,
  });
  const old = addInstance(fixture, {
    name: 'archive-web01',
    number: 2776,
    template: templates.ubuntu12,
    compute: compute.small,
    network: networks.preprod,
    zone: zones.qc2,
    ip: '10.161.12.150',
    age: 399 * day,
    state: 'Stopped',
    projectId: archive.id,
  });
  addSnapshot(
    fixture,
    { instance: old.instance, volume: old.root },
    { interval: 'MANUAL', age: 200 * day, usedGiB: 4.1 },
  );
}
