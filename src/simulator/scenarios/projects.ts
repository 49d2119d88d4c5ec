import { newId } from '../random';
import { put } from '../store';
import type { Project } from '../model';
import { day, GiB, hour, type Ground } from './ground';
import { addInstance, addLooseVolume, addPoint, addSnapshot } from './addResources';

type ProjectSketch = Pick<Project, 'name' | 'displayText'> &
  Partial<Pick<Project, 'accountIds' | 'limits' | 'state'>> & { age: number };

/** Adds a project, the operator's unless others are named as its members. */
export function addProject(ground: Ground, { age, ...sketch }: ProjectSketch): Project {
  const { state, people, now } = ground;
  return put(state, 'projects', {
    accountIds: [people.accountId],
    limits: {},
    ...sketch,
    id: newId(state),
    domainId: people.domainId,
    created: now - age,
  });
}

/** The documented account's environments besides *Default*; `laboratory` is there already, with one instance. */
export function addEnvironments(ground: Ground, laboratory: Project): void {
  fillLaboratory(ground, laboratory);
  addShop(ground);
  addArchive(ground);
  addProject(ground, {
    name: 'Accounting',
    displayText: 'Of another account: the operator is no member',
    accountIds: [ground.people.systemAccountId],
    age: 300 * day,
  });
}

function fillLaboratory(ground: Ground, { id: projectId }: Project): void {
  const { compute, disks, networks, templates, zones } = ground;
  const base = {
    template: templates.ubuntu14,
    network: networks.preprod,
    zone: zones.qc2,
    projectId,
  };
  const trial = addInstance(ground, {
    ...base,
    name: 'lab-postgres-trial',
    number: 2772,
    compute: compute.large,
    ip: '10.161.12.141',
    age: 11 * day,
    dataGiB: 40,
  });
  addLaboratoryNetwork(ground, projectId);
  addInstance(ground, {
    ...base,
    name: 'lab-kernel-build',
    number: 2773,
    compute: compute.small,
    ip: '10.161.12.142',
    age: 9 * day,
    state: 'Stopped',
  });
  addLooseVolume(ground, {
    name: 'lab-datasets',
    sizeGiB: 100,
    offeringId: disks.custom.id,
    zone: zones.qc2,
    age: 8 * day,
    placed: true,
    projectId,
  });
  const data = { instance: trial.instance, volume: trial.data ?? trial.root };
  addSnapshot(ground, data, { interval: 'MANUAL', age: 7 * day, usedGiB: 12.4 });
  const installed = addPoint(ground, trial.instance, {
    name: 'lab-postgres-installed',
    description: 'Empty database',
    type: 'DiskAndMemory',
    age: 10 * day,
  });
  addPoint(ground, trial.instance, {
    name: 'lab-postgres-loaded',
    description: 'With the sample data',
    type: 'DiskAndMemory',
    age: 6 * day,
    parent: installed,
    current: true,
  });
}

function addLaboratoryNetwork({ people, state, zones }: Ground, projectId: string): void {
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

function addShop(ground: Ground): void {
  const { compute, networks, osTypes, people, state, templates, zones, now } = ground;
  const shop = addProject(ground, {
    name: 'Web shop',
    displayText: 'The shop, with its own limits',
    limits: { user_vm: 10, volume: 20, snapshot: 20 },
    age: 120 * day,
  });
  const base = { template: templates.ubuntu14, zone: zones.qc1, projectId: shop.id };
  const front = addInstance(ground, {
    ...base,
    name: 'shop-web01',
    number: 2774,
    compute: compute.small,
    network: networks.web,
    ip: '10.160.92.61',
    age: 119 * day,
  });
  const database = addInstance(ground, {
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
    addSnapshot(ground, data, { interval: 'DAILY', age, usedGiB: 8.2 });
  addPoint(ground, front.instance, {
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
function addArchive(ground: Ground): void {
  const { compute, networks, templates, zones } = ground;
  const archive = addProject(ground, {
    name: 'Archive 2024',
    displayText: 'What the old site ran on',
    state: 'Suspended',
    age: 400 * day,
  });
  const old = addInstance(ground, {
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
    ground,
    { instance: old.instance, volume: old.root },
    { interval: 'MANUAL', age: 200 * day, usedGiB: 4.1 },
  );
}
