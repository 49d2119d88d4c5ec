import { describe, expect, test } from 'vitest';
import { capabilitiesQuery } from './session/capabilities';
import { instanceQuery, instancesQuery } from '../resources/instances/instances';
import { limitsQuery } from './catalog/limits';
import { diskOfferingsQuery } from './catalog/offerings';
import { osTypesQuery } from './catalog/osTypes';
import {
  recoveryPointQuery,
  recoveryPointsQuery,
} from '../resources/recovery-points/recoveryPoints';
import { snapshotQuery, snapshotsQuery } from '../resources/snapshots/snapshots';
import { templateQuery, templatesQuery } from '../resources/templates/templates';
import { practiceCloud } from '../testing/practice';
import { instanceVolumesQuery, volumeQuery, volumesQuery } from '../resources/volumes/volumes';
import { zonesQuery } from './catalog/zones';
import { warrenton } from '../testing/journey';

describe('answers of the practice cloud', () => {
  test.each(['warrenton', 'forest', 'empty'] as const)('is understood: %s', async (scenario) => {
    const { cloud, problems } = await practiceCloud(scenario);
    const { queryClient } = cloud;
    const lists = await Promise.all([
      queryClient.fetchQuery(instancesQuery(cloud)),
      queryClient.fetchQuery(volumesQuery(cloud)),
      queryClient.fetchQuery(snapshotsQuery(cloud)),
      queryClient.fetchQuery(templatesQuery(cloud)),
      queryClient.fetchQuery(recoveryPointsQuery(cloud)),
    ]);
    for (const { items, total } of lists) expect(items).toHaveLength(total);
    expect((await queryClient.fetchQuery(zonesQuery(cloud))).total).toBeGreaterThan(0);
    expect((await queryClient.fetchQuery(osTypesQuery(cloud))).total).toBeGreaterThan(0);
    expect((await queryClient.fetchQuery(diskOfferingsQuery(cloud))).total).toBeGreaterThan(0);
    const capabilities = await queryClient.fetchQuery(capabilitiesQuery(cloud));
    expect(capabilities.commands.has('createVMSnapshot')).toBe(true);
    expect((await queryClient.fetchQuery(limitsQuery(cloud))).items).toHaveLength(4);
    expect(problems).toEqual([]);
  });

  test('has the documented instance, with its network, offering and VPC', async () => {
    const { instance, volume, cloud } = await warrenton();
    const node = await instance('warrenton-mysql-node01');
    expect(node).toMatchObject({ state: 'Running', templateName: expect.any(String) });
    expect(node.serviceOfferingName).toBeDefined();
    expect(node.vpcName).toBeDefined();
    expect(node.nics[0]).toMatchObject({ isDefault: true, ipAddress: expect.any(String) });
    const root = await volume('ROOT-2755');
    expect(root).toMatchObject({ type: 'OS', instanceName: 'warrenton-mysql-node01' });
    const own = await cloud.queryClient.fetchQuery(instanceVolumesQuery(cloud, node.id));
    expect(own.items.map(({ id }) => id)).toContain(root.id);
  });

  test('of a single entity is that entity, or that it is gone', async () => {
    const { cloud, instance } = await warrenton();
    const { queryClient } = cloud;
    const node = await instance('warrenton-nginx01');
    queryClient.clear();
    expect(await queryClient.fetchQuery(instanceQuery(cloud, node.id))).toEqual(node);
    const nobody = '00000000-0000-4000-8000-000000000000';
    const gone = expect.objectContaining({ kind: 'gone' });
    await expect(queryClient.fetchQuery(instanceQuery(cloud, nobody))).rejects.toThrow(gone);
    await expect(queryClient.fetchQuery(volumeQuery(cloud, nobody))).rejects.toThrow(gone);
    await expect(queryClient.fetchQuery(snapshotQuery(cloud, nobody))).rejects.toThrow(gone);
    await expect(queryClient.fetchQuery(templateQuery(cloud, nobody))).rejects.toThrow(gone);
    await expect(queryClient.fetchQuery(recoveryPointQuery(cloud, nobody))).rejects.toThrow(gone);
  });
});

test(
  'a fleet is on screen after its first page, and whole in the end',
  { timeout: 60_000 },
  async () => {
    const { cloud, sent, problems } = await practiceCloud('fleet');
    const { queryClient } = cloud;
    const query = volumesQuery(cloud);
    const sizes: number[] = [];
    queryClient.getQueryCache().subscribe(() => {
      const size = queryClient.getQueryData(query.queryKey)?.items.length ?? 0;
      if (size !== sizes.at(-1) && size > 0) sizes.push(size);
    });
    const { items, total } = await queryClient.fetchQuery(query);
    expect(sizes[0]).toBe(500);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(items).toHaveLength(total);
    expect(new Set(items.map(({ id }) => id)).size).toBe(10_000);
    // The last page is full: one more, empty, says that it was the last.
    expect(sent.filter((command) => command === 'listVolumes')).toHaveLength(21);
    expect(problems).toEqual([]);
  },
);
