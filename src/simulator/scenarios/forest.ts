import { nextRandom } from '../random';
import type { InstanceRecord, State, VmSnapshot } from '../model';
import { day, hour, buildBaseFixture, type BaseFixture } from './baseFixture';
import { addHistory } from './history';
import { addPoint, smallInstances, type InstanceSpec } from './addResources';

/** Instances that each show one shape that recovery points can take. */
export function forest(seed: number, now: number): State {
  const fixture = buildBaseFixture(seed, now);
  const add = smallInstances(fixture, { number: 3101, ip: 11 });
  const addTree = (name: string, own?: Partial<InstanceSpec>) => add(name, own).instance;
  addBranches(fixture, addTree('forest-branches'));
  addTwoRoots(fixture, addTree('forest-two-roots'));
  addHiddenParent(
    fixture,
    addTree('forest-hidden-parent', { hypervisor: 'KVM', strategy: 'kvmFile' }),
  );
  addHiddenCurrent(
    fixture,
    addTree('forest-hidden-current', { hypervisor: 'KVM', strategy: 'kvmFile' }),
  );
  addNoCurrent(fixture, addTree('forest-no-current'));
  addChain(fixture, addTree('forest-limit-of-ten'), 10, 3 * day);
  addErrorPoint(fixture, addTree('forest-error-point'));
  addStoppedDisk(fixture, addTree('forest-stopped', { state: 'Stopped' }));
  addChain(fixture, addTree('forest-long-chain'), 60, 2 * day);
  addMany(fixture, addTree('forest-thousand'), 1000);
  addTree('forest-bare');
  addHistory(fixture);
  return fixture.state;
}

function addBranches(fixture: BaseFixture, instance: InstanceRecord): void {
  const add = (name: string, age: number, parent?: VmSnapshot, current = false) =>
    addPoint(fixture, instance, { name, type: 'DiskAndMemory', age: age * day, parent, current });
  const base = add('base', 60);
  const a = add('release-a', 50, base);
  add('release-a-hotfix', 48, a);
  add('release-a-trial', 45, a);
  const b = add('release-b', 40, base);
  const b2 = add('release-b-patched', 30, b);
  add('release-b-tuned', 20, b2, true);
  add('release-c', 10, base);
}

function addTwoRoots(fixture: BaseFixture, instance: InstanceRecord): void {
  const add = (name: string, age: number, parent?: VmSnapshot, current = false) =>
    addPoint(fixture, instance, { name, type: 'DiskAndMemory', age: age * day, parent, current });
  add('old-root-child', 80, add('old-root', 90));
  const root = add('new-root', 30);
  add('new-root-left', 20, root);
  add('new-root-right', 10, root, true);
}

function addHiddenParent(fixture: BaseFixture, instance: InstanceRecord): void {
  const add = (name: string, age: number, parent?: VmSnapshot, rest: Partial<VmSnapshot> = {}) =>
    addPoint(fixture, instance, {
      name,
      type: 'Disk',
      age: age * day,
      parent,
      current: rest.current ?? false,
      state: rest.state ?? 'Ready',
    });
  const root = add('install', 50);
  const hidden = add('configured', 40, root, { state: 'Hidden' });
  add('variant-one', 30, hidden);
  add('variant-two', 20, hidden, { current: true });
}

function addHiddenCurrent(fixture: BaseFixture, instance: InstanceRecord): void {
  const root = addPoint(fixture, instance, { name: 'install', type: 'Disk', age: 50 * day });
  const hidden = addPoint(fixture, instance, {
    name: 'deleted-while-current',
    type: 'Disk',
    age: 40 * day,
    parent: root,
    current: true,
    state: 'Hidden',
  });
  addPoint(fixture, instance, { name: 'left-behind', type: 'Disk', age: 30 * day, parent: hidden });
}

function addNoCurrent(fixture: BaseFixture, instance: InstanceRecord): void {
  for (const [i, name] of ['spring', 'summer', 'autumn'].entries())
    addPoint(fixture, instance, { name, type: 'DiskAndMemory', age: (90 - 30 * i) * day });
}

function addErrorPoint(fixture: BaseFixture, instance: InstanceRecord): void {
  const parent = addPoint(fixture, instance, {
    name: 'good',
    type: 'DiskAndMemory',
    age: 20 * day,
    current: true,
  });
  addPoint(fixture, instance, {
    name: 'failed',
    description: 'The storage was full',
    type: 'DiskAndMemory',
    age: 10 * day,
    parent,
    state: 'Error',
  });
}

function addStoppedDisk(fixture: BaseFixture, instance: InstanceRecord): void {
  const parent = addPoint(fixture, instance, { name: 'cold', type: 'Disk', age: 20 * day });
  addPoint(fixture, instance, {
    name: 'warm',
    type: 'DiskAndMemory',
    age: 10 * day,
    parent,
    current: true,
  });
}

function addChain(
  fixture: BaseFixture,
  instance: InstanceRecord,
  length: number,
  apart: number,
): void {
  let parent: VmSnapshot | undefined;
  for (let i = 1; i <= length; i += 1)
    parent = addPoint(fixture, instance, {
      name: `step-${String(i).padStart(2, '0')}`,
      type: i % 3 === 0 ? 'Disk' : 'DiskAndMemory',
      age: (length - i + 1) * apart,
      parent,
      current: i === length,
    });
}

/**
 * A tree from years of a setting that allowed more: so many points, an hour apart, in twenty branches, the way to the
 * present state one of them. A point builds on the one that its branch has newest; now and then a branch begins.
 */
export function addMany(fixture: BaseFixture, instance: InstanceRecord, count: number): void {
  const branches = Math.min(20, Math.ceil(count / 5));
  const trunk: VmSnapshot[] = [];
  const others: VmSnapshot[] = [];
  for (let i = 1; i <= count; i += 1) {
    const begins =
      others.length < branches - 1 && i > ((others.length + 1) * count) / (2 * branches);
    const grows = !begins && others.length > 0 && i < count && nextRandom(fixture.state) < 0.9;
    const branch = grows ? Math.floor(nextRandom(fixture.state) * others.length) : others.length;
    const point = addPoint(fixture, instance, {
      name: `hourly-${String(i).padStart(4, '0')}`,
      type: 'DiskAndMemory',
      age: (count + 1 - i) * hour,
      parent: grows ? others[branch] : trunk.at(-1),
      current: i === count,
    });
    if (grows || begins) others[branch] = point;
    else trunk.push(point);
  }
}
