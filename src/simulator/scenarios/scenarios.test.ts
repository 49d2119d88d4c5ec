import { describe, expect, it } from 'vitest';
import type { State } from '../model';
import { scenarioNames, startScenario } from './index';

const now = Date.UTC(2026, 10, 23, 14, 0, 0);
const GiB = 1024 ** 3;

function values<T>(records: ReadonlyMap<string, T>): T[] {
  return [...records.values()];
}

describe('warrenton', async () => {
  const { collections } = await startScenario('warrenton', 1, now);
  const { networks, vpcs, serviceOfferings, templates, vmSnapshots } = collections;
  const named = (name: string) => values(collections.instances).find((i) => i.name === name);

  it.each([
    ['warrenton-mysql-node02', '2vCPU.8GB', '10.160.94.156', 'Database'],
    ['warrenton-mysql-node01', '2vCPU.8GB', '10.160.94.129', 'Database'],
    ['warrenton-nginx02', '1vCPU.2GB', '10.160.92.254', 'Web-LoadBalanced'],
    ['warrenton-nginx01', '1vCPU.2GB', '10.160.92.201', 'Web-LoadBalanced'],
    ['demo-saas-video', '1vCPU.2GB', '10.160.92.182', 'Web-LoadBalanced'],
    ['warrenton-redis-01', '2vCPU.8GB', '10.160.93.130', 'Apps'],
  ])('%s is as pictured', (name, offering, ip, networkName) => {
    const instance = named(name);
    const nic = instance?.nics[0];
    const network = networks.get(nic?.networkId ?? '');
    expect(instance?.state).toBe('Running');
    expect(serviceOfferings.get(instance?.serviceOfferingId ?? '')?.name).toBe(offering);
    expect(templates.get(instance?.templateId ?? '')?.name).toBe(
      'Ubuntu 14.04.1 LTS - base - x86_64',
    );
    expect(nic?.ipAddress).toBe(ip);
    expect(network?.name).toBe(networkName);
    expect(vpcs.get(network?.vpcId ?? '')?.name).toBe('Production-VPC');
  });

  it('lists the volumes in the pictured order when sorted by name', () => {
    const rows = values(collections.volumes)
      .filter((volume) => volume.projectId === undefined)
      .sort((a, b) => a.name.localeCompare(b.name, 'en'))
      .map((volume) => [
        volume.name,
        volume.size / GiB,
        collections.instances.get(volume.instanceId ?? '')?.name,
      ]);
    expect(rows.slice(0, 6)).toEqual([
      ['DATA-2755', 40, 'warrenton-mysql-node01'],
      ['DATA-2756', 40, 'warrenton-mysql-node02'],
      ['ROOT-2753', 16, 'warrenton-nginx01'],
      ['ROOT-2754', 16, 'warrenton-nginx02'],
      ['ROOT-2755', 16, 'warrenton-mysql-node01'],
      ['ROOT-2756', 16, 'warrenton-mysql-node02'],
    ]);
    expect(rows).toEqual(
      expect.arrayContaining([
        ['ROOT-2761', 16, 'preprod-nginx-01'],
        ['ROOT-2762', 8, 'preprod-api-01'],
        ['ROOT-2763', 16, 'preprod-redis-01'],
        ['ROOT-2764', 16, 'preprod-mysql-node01'],
      ]),
    );
  });

  it('has eleven instances outside of projects, as the French list counts', () => {
    expect(values(collections.instances).filter((i) => i.projectId === undefined)).toHaveLength(11);
  });

  it('lists its instances in the pictured order', () => {
    const listed = values(collections.instances).filter((i) => i.projectId === undefined);
    expect(listed.slice(5).map((i) => i.name)).toEqual([
      'warrenton-mysql-node02',
      'warrenton-mysql-node01',
      'warrenton-nginx02',
      'warrenton-nginx01',
      'demo-saas-video',
      'warrenton-redis-01',
    ]);
  });

  it('has the documented recovery point, and nothing else on that instance', () => {
    const points = values(vmSnapshots).filter(
      (point) => point.instanceId === named('warrenton-mysql-node01')?.id,
    );
    expect(points).toHaveLength(1);
    expect(points[0]).toMatchObject({
      displayName: 'node01-recovery01',
      description: 'Documentation',
      type: 'DiskAndMemory',
      state: 'Ready',
      current: true,
    });
    expect(points[0]?.parentId).toBeUndefined();
  });

  it('has one snapshot of ROOT-2755, manual and backed up, as pictured', () => {
    const root = values(collections.volumes).find((volume) => volume.name === 'ROOT-2755');
    const of = values(collections.snapshots).filter((snapshot) => snapshot.volumeId === root?.id);
    expect(of.map((snapshot) => [snapshot.intervalType, snapshot.state])).toEqual([
      ['MANUAL', 'BackedUp'],
    ]);
  });

  it('looks lived in', () => {
    const snapshots = values(collections.snapshots);
    expect(new Set(snapshots.map((snapshot) => snapshot.intervalType)).size).toBe(5);
    expect(snapshots.some((snapshot) => snapshot.state === 'Error')).toBe(true);
    expect(snapshots.some((snapshot) => !collections.volumes.has(snapshot.volumeId))).toBe(true);
    expect(values(collections.volumes).some((volume) => volume.state === 'Allocated')).toBe(true);
    for (const state of ['Stopped', 'Destroyed'])
      expect(values(collections.instances).some((i) => i.state === state)).toBe(true);
    expect(collections.events.size).toBeGreaterThan(30);
    expect(collections.zones.size).toBe(2);
  });
});

describe('forest', async () => {
  const { collections } = await startScenario('forest', 1, now);
  const pointsOf = (name: string) => {
    const instance = values(collections.instances).find((i) => i.name === name);
    return values(collections.vmSnapshots).filter((point) => point.instanceId === instance?.id);
  };

  it.each([
    ['forest-branches', 8],
    ['forest-limit-of-ten', 10],
    ['forest-long-chain', 60],
    ['forest-thousand', 1000],
    ['forest-bare', 0],
  ])('%s has %i points', (name, count) => {
    expect(pointsOf(name)).toHaveLength(count);
  });

  it('shows two roots, a hidden parent, no current point and an error', () => {
    const roots = pointsOf('forest-two-roots').filter((point) => point.parentId === undefined);
    expect(roots).toHaveLength(2);
    const hidden = pointsOf('forest-hidden-parent').find((point) => point.state === 'Hidden');
    const children = pointsOf('forest-hidden-parent').filter((p) => p.parentId === hidden?.id);
    expect(children).toHaveLength(2);
    expect(pointsOf('forest-no-current').some((point) => point.current)).toBe(false);
    expect(
      pointsOf('forest-hidden-current')
        .filter((point) => point.current)
        .map((point) => point.state),
    ).toEqual(['Hidden']);
    expect(pointsOf('forest-error-point').some((point) => point.state === 'Error')).toBe(true);
  });
});

/** ms; a large scenario may take its time on a busy machine. */
const patience = { timeout: 60_000 };

describe('fleet', patience, () => {
  it('has 5,000 instances and 10,000 volumes, each with its own name and address', async () => {
    const { collections } = await startScenario('fleet', 1, now);
    const instances = values(collections.instances).filter((i) => i.projectId === undefined);
    const volumes = values(collections.volumes).filter((v) => v.projectId === undefined);
    expect(instances).toHaveLength(5_000);
    expect(volumes).toHaveLength(10_000);
    expect(new Set(instances.map((i) => i.name)).size).toBe(5_000);
    expect(new Set(instances.map((i) => i.nics[0]?.ipAddress)).size).toBe(5_000);
  });
});

it.each([
  ['warrenton', { Laboratory: 3, 'Web shop': 2, 'Archive 2024': 1, Accounting: 0 }],
  ['fleet', { 'team-01-qc': 1, 'team-48-mtl': 1 }],
  ['empty', {}],
] as const)('%s has environments with instances of their own', async (name, expected) => {
  const { instances, projects } = (await startScenario(name, 1, now)).collections;
  const counted = values(projects).map((project): [string, number] => [
    project.name,
    values(instances).filter((instance) => instance.projectId === project.id).length,
  ]);
  expect(Object.fromEntries(counted)).toMatchObject(expected);
  expect(counted).toHaveLength(name === 'fleet' ? 48 : Object.keys(expected).length);
});

describe.each(scenarioNames)('%s', patience, async (name) => {
  const state = await startScenario(name, 1, now);

  it('is the same for one seed and moment, and can be cloned', async () => {
    const again = await startScenario(name, 1, now);
    expect(asText(structuredClone(state)) === asText(again)).toBe(true);
  });

  it('has the same people with the same ids in each scenario', async () => {
    const { users } = (await startScenario('empty', 1, now)).collections;
    expect([...state.collections.users.keys()]).toEqual([...users.keys()]);
  });

  it('names nothing that is not there', () => {
    expect(danglingReferences(state)).toEqual([]);
  });

  it('has nothing from the future, and one current point an instance at most', () => {
    const { instances, volumes, snapshots, vmSnapshots, events } = state.collections;
    for (const records of [instances, volumes, snapshots, vmSnapshots, events])
      for (const record of values<{ created: number }>(records))
        expect(record.created).toBeLessThan(now);
    const current = values(vmSnapshots).filter((point) => point.current);
    expect(new Set(current.map((point) => point.instanceId)).size).toBe(current.length);
  });
});

/** The whole state as text: comparing that is much faster than comparing 15,000 objects. */
function asText(state: State): string {
  return JSON.stringify(state, (_key, value: unknown) =>
    value instanceof Map ? [...value] : value,
  );
}

function danglingReferences(state: State): string[] {
  const all = state.collections;
  const problems: string[] = [];
  const check = (from: string, records: ReadonlyMap<string, unknown>, id: string | undefined) => {
    if (id !== undefined && !records.has(id)) problems.push(`${from} names ${id}`);
  };
  for (const instance of all.instances.values()) {
    check(instance.name, all.accounts, instance.accountId);
    check(instance.name, all.projects, instance.projectId);
    check(instance.name, all.zones, instance.zoneId);
    check(instance.name, all.templates, instance.templateId);
    check(instance.name, all.osTypes, instance.osTypeId);
    check(instance.name, all.serviceOfferings, instance.serviceOfferingId);
    for (const nic of instance.nics) check(instance.name, all.networks, nic.networkId);
  }
  for (const volume of all.volumes.values()) {
    check(volume.name, all.instances, volume.instanceId);
    check(volume.name, all.diskOfferings, volume.diskOfferingId);
    check(volume.name, all.zones, volume.zoneId);
  }
  for (const point of all.vmSnapshots.values()) {
    check(point.displayName, all.instances, point.instanceId);
    check(point.displayName, all.vmSnapshots, point.parentId);
    check(point.displayName, all.serviceOfferings, point.serviceOfferingId);
    for (const id of Object.keys(point.volumeSizes)) check(point.displayName, all.volumes, id);
  }
  for (const snapshot of all.snapshots.values())
    for (const id of snapshot.zoneIds) check(snapshot.name, all.zones, id);
  for (const user of all.users.values()) check(user.username, all.accounts, user.accountId);
  for (const network of all.networks.values()) check(network.name, all.vpcs, network.vpcId);
  return problems;
}

describe('protected', async () => {
  const { collections } = await startScenario('protected', 1, now);
  const instances = values(collections.instances);
  const idOf = (name: string) => instances.find((instance) => instance.name === name)?.id;
  const tagsOf = (key: string) =>
    [...values(collections.snapshots), ...values(collections.vmSnapshots)].flatMap(
      ({ tags = [] }) => tags.filter((tag) => tag.key === key).map(({ value }) => value),
    );

  it('has pins with and without an end, past and to come', () => {
    expect(tagsOf('cairn.keep-until').toSorted()).toEqual([
      '2026-11-13',
      '2026-12-07',
      '2027-01-22',
      'forever',
      'forever',
    ]);
  });

  it('has one moment of three instances', () => {
    const moments = tagsOf('cairn.moment');
    expect(new Set(moments).size).toBe(1);
    expect(moments).toHaveLength(3);
    expect(moments[0]).toMatch(/^[\w-]+\/3$/);
  });

  it('has schedules of each kind, each due within a month', () => {
    const policies = values(collections.snapshotPolicies);
    expect(new Set(policies.map(({ intervalType }) => intervalType)).size).toBe(4);
    for (const { nextRun } of policies) {
      expect(nextRun).toBeGreaterThan(now);
      expect(nextRun).toBeLessThan(now + 32 * 86_400_000);
    }
  });

  it('has an instance without any protection, and one without a free slot', () => {
    const points = (name: string) =>
      values(collections.vmSnapshots).filter(({ instanceId }) => instanceId === idOf(name));
    const volumes = values(collections.volumes).filter(
      ({ instanceId }) => instanceId === idOf('shop-cache-01'),
    );
    const ids = volumes.map(({ id }) => id);
    expect(points('shop-cache-01')).toEqual([]);
    expect(values(collections.snapshots).filter(({ volumeId }) => ids.includes(volumeId))).toEqual(
      [],
    );
    expect(points('shop-batch-01')).toHaveLength(10);
  });
});
