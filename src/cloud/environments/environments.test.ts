import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInEnvironment, type Environment, type NamedEnvironment } from './environment';
import { runChange } from '../changes/change';
import type { Cloud } from '../cloud';
import { anyEnvironmentQuery, environmentQuery, environmentsQuery } from './environments';
import { createRollbacks } from '../../resources/recovery-points/rollback/rollbacks';
import { instanceQuery, instancesQuery } from '../../resources/instances/instances';
import { diskOfferingsQuery } from '../catalog/offerings';
import { recoveryPointsQuery } from '../../resources/recovery-points/recoveryPoints';
import { snapshotsQuery } from '../../resources/snapshots/snapshots';
import {
  createTemplate,
  createVolumeFromSnapshot,
} from '../../resources/snapshots/snapshotChanges';
import { templatesQuery } from '../../resources/templates/templates';
import { rollbackFor, readFacts } from '../../testing/rollbackFacts';
import { runToEnd, named } from '../../testing/journey';
import { practiceCloud, type PracticeTest } from '../../testing/practice';
import { signedInCloud } from '../../testing/cloud';
import { answer } from '../../testing/server';
import { createVolume, takeSnapshot } from '../../resources/volumes/volumeChanges';
import { volumesQuery } from '../../resources/volumes/volumes';

const lab: Environment = { kind: 'project', id: 'lab' };
const everywhere: Environment = { kind: 'all' };

async function warrenton() {
  const test = await practiceCloud('warrenton');
  const { items } = await test.cloud.queryClient.fetchQuery(environmentsQuery(test.cloud));
  const environment = (name: string): NamedEnvironment => {
    const { id } = named(items, name);
    return { id, name };
  };
  const laboratory = environment('Laboratory');
  return { ...test, laboratory, shop: environment('Web shop') };
}

const inside = ({ id }: NamedEnvironment): Environment => ({ kind: 'project', id });

/** A page in an environment, of the same tab. */
function pageIn<T extends PracticeTest>(test: T, environment: Environment): T {
  return { ...test, cloud: test.reload(environment) };
}

describe('the environments of the practice cloud', () => {
  test('are listed with their states, those of others left out', async () => {
    const { cloud } = await warrenton();
    const { items } = await cloud.queryClient.fetchQuery(environmentsQuery(cloud));
    expect(items.map(({ name, state }) => [name, state])).toEqual([
      ['Laboratory', 'Active'],
      ['Web shop', 'Active'],
      ['Archive 2024', 'Suspended'],
    ]);
    expect(await cloud.queryClient.fetchQuery(anyEnvironmentQuery(cloud))).toBe(true);
  });

  test('are none in the empty cloud', async () => {
    const { cloud } = await practiceCloud('empty');
    expect(await cloud.queryClient.fetchQuery(anyEnvironmentQuery(cloud))).toBe(false);
  });

  test('one that is not there, or another’s, is null', async () => {
    const { cloud, state } = await warrenton();
    const accounting = [...state.collections.projects.values()].find(
      ({ name }) => name === 'Accounting',
    );
    for (const id of ['no-such-project', accounting?.id ?? ''])
      expect(await cloud.queryClient.fetchQuery(environmentQuery(cloud, id))).toBeNull();
  });

  test('one whose row cannot be read is not said to be none', async () => {
    const { cloud, server } = await signedInCloud({}, lab);
    server.on('listProjects', () => answer('listProjects', { count: 1, project: [{ name: 7 }] }));
    const read = cloud.queryClient.fetchQuery(environmentQuery(cloud, 'lab'));
    await expect(read).rejects.toMatchObject({ kind: 'malformed' });
  });

  test('a resource created in a project belongs to it', async () => {
    const test = await warrenton();
    const { laboratory } = test;
    const page = pageIn(test, inside(laboratory));
    const read = page.cloud.queryClient;
    const offering = named(
      (await read.fetchQuery(diskOfferingsQuery(page.cloud))).items,
      'Performance',
    );
    const snapshots = (await read.fetchQuery(snapshotsQuery(page.cloud))).items;
    const volume = named((await read.fetchQuery(volumesQuery(page.cloud))).items, 'lab-datasets');
    const [snapshot] = snapshots;
    if (snapshot === undefined) throw new Error('the laboratory has no snapshot');
    const from = { snapshot, zoneId: volume.zoneId, offering: undefined, sizeGiB: undefined };
    await runToEnd(page, createVolume, {
      name: 'made',
      offering,
      sizeGiB: 5,
      zoneId: volume.zoneId,
      instance: undefined,
      environment: laboratory,
    });
    await runToEnd(page, createVolumeFromSnapshot, {
      ...from,
      name: 'from',
      instance: undefined,
    });
    await runToEnd(page, takeSnapshot, { volume, name: 'taken' });
    await runToEnd(page, createTemplate, {
      snapshot,
      name: 'template',
      displayText: '',
      osTypeId: [...test.state.collections.osTypes.keys()][0] ?? '',
      sshKeyEnabled: false,
      passwordEnabled: false,
      dynamicallyScalable: false,
    });
    const { volumes, snapshots: images, templates } = test.state.collections;
    const made = [...volumes.values(), ...images.values(), ...templates.values()].filter(
      ({ name }) => ['made', 'from', 'taken', 'template'].includes(name),
    );
    expect(made.map(({ projectId }) => projectId)).toEqual(made.map(() => laboratory.id));
    expect(made).toHaveLength(4);
    expect(page.cloud.tasks.list().map(({ environment }) => environment)).toEqual(
      made.map(() => laboratory),
    );
    expect(test.problems).toEqual([]);
  });
});

describe('tasks', () => {
  test('survive a change of environment, stay with their own, and change nothing of the other', async () => {
    const test = await warrenton();
    const { laboratory } = test;
    const first = pageIn(test, inside(laboratory));
    first.cloud.start();
    const query = first.cloud.queryClient;
    const volume = named((await query.fetchQuery(volumesQuery(first.cloud))).items, 'lab-datasets');
    const { id } = await runChange(first.cloud, takeSnapshot, { volume, name: 'before' });
    const second = pageIn(test, { kind: 'default' });
    const stop = second.cloud.start();
    await second.cloud.queryClient.fetchQuery(snapshotsQuery(second.cloud));
    const isStale = () =>
      second.cloud.queryClient.getQueryState(snapshotsQuery(second.cloud).queryKey)?.isInvalidated;
    expect(second.cloud.tasks.list()).toMatchObject([
      { id, outcome: 'running', environment: laboratory },
    ]);
    await test.clock.advance(3_600_000);
    expect(second.cloud.tasks.list()).toMatchObject([
      { id, outcome: 'succeeded', environment: laboratory },
    ]);
    expect(isStale()).toBe(false);
    stop();
  });

  test('found on the engine are named, though of another environment, and leave the cache alone', async () => {
    const test = await warrenton();
    const { laboratory } = test;
    const first = pageIn(test, inside(laboratory));
    const query = first.cloud.queryClient;
    const volume = named((await query.fetchQuery(volumesQuery(first.cloud))).items, 'lab-datasets');
    await runChange(first.cloud, takeSnapshot, { volume, name: 'before' });
    first.cloud.tasks.clear();
    const { cloud } = pageIn(test, { kind: 'default' });
    const stop = cloud.start();
    await cloud.tasks.discover();
    expect(cloud.tasks.list()).toMatchObject([
      { subject: { kind: 'volume', name: 'lab-datasets' }, environment: laboratory },
    ]);
    expect(cloud.queryClient.getQueryCache().findAll()).toEqual([]);
    stop();
  });
});

test('no list of one environment ever has resources of another', async () => {
  const owners = ['Laboratory', 'Web shop', undefined] as const;
  const read = async (cloud: Cloud) => {
    const { queryClient } = cloud;
    const fleets = await Promise.all([
      queryClient.fetchQuery(instancesQuery(cloud)),
      queryClient.fetchQuery(volumesQuery(cloud)),
      queryClient.fetchQuery(snapshotsQuery(cloud)),
      queryClient.fetchQuery(recoveryPointsQuery(cloud)),
      queryClient.fetchQuery(templatesQuery(cloud)),
    ]);
    return fleets.flatMap<{ id: string; environment?: NamedEnvironment | undefined }>(
      ({ items }) => items,
    );
  };
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.constantFrom(...owners)), async (owner) => {
      const test = await warrenton();
      const { laboratory, shop, state } = test;
      const places = new Map([laboratory, shop].map(({ id, name }) => [name, id]));
      const { accounts, users, ...rest } = state.collections;
      const account = [...users.values()].find(
        ({ username }) => username === 'operator',
      )?.accountId;
      const collections = [
        rest.instances,
        rest.volumes,
        rest.snapshots,
        rest.vmSnapshots,
        rest.templates,
      ];
      const home = new Map<string, string | undefined>();
      for (const records of collections)
        for (const record of records.values()) {
          if (record.accountId !== account) continue;
          const projectId = places.get(owner.next().value ?? '');
          Object.assign(record, { projectId });
          home.set(record.id, projectId);
        }
      expect(accounts.size).toBeGreaterThan(1);
      const pages: readonly Environment[] = [
        { kind: 'default' },
        inside(laboratory),
        inside(shop),
        everywhere,
      ];
      const seen: string[] = [];
      for (const environment of pages) {
        const resources = await read(pageIn(test, environment).cloud);
        for (const resource of resources) {
          expect(resource.environment?.id).toBe(home.get(resource.id));
          expect(isInEnvironment(environment, resource)).toBe(true);
        }
        if (environment.kind === 'all')
          expect(resources.map(({ id }) => id).toSorted()).toEqual(seen.toSorted());
        else seen.push(...resources.map(({ id }) => id));
      }
    }),
    { numRuns: 8 },
  );
});

test('a rollback continues in its own environment after the person changed to another', async () => {
  const test = await warrenton();
  const { laboratory, clock } = test;
  const [instance, point] = ['lab-postgres-trial', 'lab-postgres-installed'];
  const first = pageIn(test, inside(laboratory));
  const facts = await readFacts(first.cloud, instance, point);
  const rollback = rollbackFor(facts, 'run-1', clock.now());
  first.cloud.start();
  createRollbacks(first.cloud).start(rollback);
  expect(rollback.instance.environment).toEqual(laboratory);
  const { cloud } = pageIn(test, { kind: 'default' });
  const stop = cloud.start();
  const rollbacks = createRollbacks(cloud);
  const over = () => rollbacks.of(facts.instance.id);
  for (let waits = 0; waits < 200 && over()?.end === undefined && !over()?.halt; waits += 1)
    await clock.advance(30_000);
  expect(over()).toMatchObject({ end: 'succeeded', halt: undefined });
  stop();
  const home = pageIn(test, inside(laboratory));
  const { target } = await readFacts(home.cloud, instance, point);
  expect(target).toMatchObject({ current: true, environment: laboratory });
});

test('console and details of an instance stay within its environment', async () => {
  const test = await warrenton();
  const { cloud } = pageIn(test, inside(test.shop));
  const { items } = await cloud.queryClient.fetchQuery(instancesQuery(cloud));
  const front = named(items, 'shop-web01');
  const read = await cloud.queryClient.fetchQuery({
    ...instanceQuery(cloud, front.id),
    staleTime: 0,
  });
  expect(read.environment).toEqual(test.shop);
});
