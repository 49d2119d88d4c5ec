import type { InstanceRecord, State } from '../model';
import { day, buildBaseFixture, minute, type BaseFixture } from './baseFixture';
import { addInstance, addDetachedVolume, addPoint, addSnapshot } from './addResources';
import { addProject } from './projects';
import { put } from '../store';

const instanceCount = 5_000;
const looseVolumes = 1_000;
const projectCount = 48;
const sites = ['mtl', 'qc', 'tor', 'van'];
const roles = ['web', 'api', 'db', 'cache', 'queue', 'batch', 'search', 'mail'];

/** 5,000 instances and 10,000 volumes, to feel the weight of a large account. */
export function fleet(seed: number, now: number): State {
  const fixture = buildBaseFixture(seed, now);
  const { state, people } = fixture;
  const account = state.collections.accounts.get(people.accountId);
  if (account !== undefined) put(state, 'accounts', { ...account, limits: {} });
  const { compute, networks, templates, zones } = fixture;
  for (let i = 1; i <= instanceCount; i += 1) {
    const first = i % 2 === 0;
    const added = addInstance(fixture, {
      name: fleetName(i),
      number: 10_000 + i,
      compute: i % 5 === 0 ? compute.large : compute.small,
      template: first ? templates.ubuntu14 : templates.ubuntu12,
      network: first ? networks.web : networks.preprod,
      zone: first ? zones.qc1 : zones.qc2,
      ip: `10.${String(first ? 160 : 161)}.${String(100 + Math.floor(i / 250))}.${String((i % 250) + 2)}`,
      age: 300 * day - i * minute,
      state: i % 9 === 0 ? 'Stopped' : 'Running',
      ...(i % 5 === 0 ? {} : { dataGiB: 40 }),
    });
    if (i % 50 === 0)
      addSnapshot(
        fixture,
        { instance: added.instance, volume: added.root },
        { interval: 'DAILY', age: 10 * day - i * minute, usedGiB: 3 },
      );
    if (i % 100 === 0) addPair(fixture, added.instance);
  }
  for (let i = 1; i <= looseVolumes; i += 1)
    addDetachedVolume(fixture, {
      name: `spare-${String(i).padStart(4, '0')}`,
      sizeGiB: 20,
      offeringId: fixture.disks.standard20.id,
      zone: zones.qc1,
      age: 100 * day - i * minute,
      placed: i % 3 === 0,
    });
  addFleetProjects(fixture);
  return fixture.state;
}

/** Some dozens of projects, an instance with a data volume in each. */
function addFleetProjects(fixture: BaseFixture): void {
  for (let i = 1; i <= projectCount; i += 1) {
    const site = sites[i % sites.length] ?? 'mtl';
    const number = String(i).padStart(2, '0');
    const project = addProject(fixture, {
      name: `team-${number}-${site}`,
      displayText: `Team ${number}`,
      ...(i % 12 === 0 ? { state: 'Suspended' as const } : {}),
      age: 200 * day - i * minute,
    });
    addInstance(fixture, {
      name: `team-${number}-web`,
      number: 20_000 + i,
      compute: fixture.compute.small,
      template: fixture.templates.ubuntu14,
      network: fixture.networks.web,
      zone: fixture.zones.qc1,
      ip: `10.160.93.${String(i + 1)}`,
      age: 190 * day - i * minute,
      state: i % 12 === 0 ? 'Stopped' : 'Running',
      dataGiB: 40,
      projectId: project.id,
    });
  }
}

function fleetName(i: number): string {
  const site = sites[i % sites.length] ?? 'mtl';
  const role = roles[Math.floor(i / sites.length) % roles.length] ?? 'web';
  return `${site}-${role}-${String(i).padStart(4, '0')}`;
}

function addPair(fixture: Parameters<typeof addPoint>[0], instance: InstanceRecord): void {
  const parent = addPoint(fixture, instance, {
    name: 'first',
    type: 'DiskAndMemory',
    age: 9 * day,
  });
  addPoint(fixture, instance, {
    name: 'second',
    type: 'DiskAndMemory',
    age: 8 * day,
    parent,
    current: true,
  });
}
