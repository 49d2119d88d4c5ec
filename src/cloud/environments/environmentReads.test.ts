import { describe, expect, test } from 'vitest';
import type { Environment } from './environment';
import { eventsQuery } from '../tasks/events';
import { diskOfferingsQuery } from '../catalog/offerings';
import { answer, refusal } from '../../testing/server';
import { volumeQuery, volumesQuery } from '../../resources/volumes/volumes';
import { signedInCloud } from '../../testing/cloud';

const lab: Environment = { kind: 'project', id: 'lab' };
const everywhere: Environment = { kind: 'all' };

const wireVolume = {
  id: 'v1',
  name: 'DATA-1',
  type: 'DATADISK',
  state: 'Ready',
  zoneid: 'z1',
  zonename: 'East',
};
const ofLab = { ...wireVolume, projectid: 'lab', project: 'Laboratory' };
const listing = (...volumes: readonly object[]) =>
  answer('listVolumes', volumes.length === 0 ? {} : { count: volumes.length, volume: volumes });

/** The parameters of a list request that decide whose resources it returns. */
function asked(calls: readonly { params: Readonly<Record<string, string>> }[]) {
  return calls.map(({ params }) => ({
    listall: params['listall'],
    projectid: params['projectid'],
  }));
}

describe('in an environment', () => {
  test.each<[string, Environment, object[]]>([
    ['Default', { kind: 'default' }, [{ listall: 'true', projectid: undefined }]],
    ['a project', lab, [{ listall: 'true', projectid: 'lab' }]],
    [
      'all',
      everywhere,
      [
        { listall: 'true', projectid: undefined },
        { listall: undefined, projectid: '-1' },
      ],
    ],
  ])('%s, a list requests its resources', async (_name, environment, expected) => {
    const { cloud, server } = await signedInCloud({}, environment);
    server.on('listVolumes', () => listing());
    await cloud.queryClient.fetchQuery(volumesQuery(cloud));
    expect(asked(server.callsOf('listVolumes'))).toEqual(expected);
  });

  test.each<[string, Environment, string[]]>([
    ['Default', { kind: 'default' }, ['mine']],
    ['a project', lab, ['labs']],
    ['all', everywhere, ['mine', 'labs']],
  ])('%s, a list drops other rows of the engine', async (_name, environment, expected) => {
    const { cloud, server } = await signedInCloud({}, environment);
    server.on('listVolumes', () =>
      listing({ ...wireVolume, id: 'mine' }, { ...ofLab, id: 'labs' }),
    );
    const { items, total } = await cloud.queryClient.fetchQuery(volumesQuery(cloud));
    expect(items.map(({ id }) => id)).toEqual(expected);
    expect(total).toBe(expected.length);
  });

  test('of a project, tiers and events are the project’s', async () => {
    const { cloud, server } = await signedInCloud({}, lab);
    server.on('listDiskOfferings', () => answer('listDiskOfferings', {}));
    server.on('listEvents', () => answer('listEvents', {}));
    await cloud.queryClient.fetchQuery(diskOfferingsQuery(cloud));
    await cloud.queryClient.fetchQuery(eventsQuery(cloud, { kind: 'volume', id: 'v1' }));
    for (const command of ['listDiskOfferings', 'listEvents'])
      expect(asked(server.callsOf(command)).map(({ projectid }) => projectid)).toEqual(['lab']);
  });
});

describe('a resource read by its id', () => {
  /** Answers as the engine does for a user: a volume of the lab is found in the lab, and among all projects. */
  async function readingOfLab(environment: Environment) {
    const test = await signedInCloud({}, environment);
    test.server.on('listVolumes', ({ params }) =>
      params['projectid'] === 'lab' || params['projectid'] === '-1' ? listing(ofLab) : listing(),
    );
    const read = () => test.cloud.queryClient.fetchQuery(volumeQuery(test.cloud, 'v1'));
    return { ...test, read };
  }

  test.each<[string, Environment]>([
    ['its own environment', lab],
    ['all environments', everywhere],
  ])('is shown in %s', async (_name, environment) => {
    const { read } = await readingOfLab(environment);
    expect((await read()).environment).toEqual({ id: 'lab', name: 'Laboratory' });
  });

  test.each<[string, Environment]>([
    ['Default', { kind: 'default' }],
    ['another project', { kind: 'project', id: 'shop' }],
  ])(
    'is reported as in another environment in %s, with its name, and not cached',
    async (_name, environment) => {
      const { cloud, read } = await readingOfLab(environment);
      await expect(read()).rejects.toMatchObject({
        kind: 'elsewhere',
        environment: { id: 'lab', name: 'Laboratory' },
      });
      expect(
        cloud.queryClient
          .getQueryCache()
          .findAll()
          .map(({ state }) => state.data),
      ).toEqual([undefined]);
    },
  );

  test('of Default is elsewhere in a project', async () => {
    const { cloud, server } = await signedInCloud({}, lab);
    server.on('listVolumes', ({ params }) =>
      params['projectid'] === undefined ? listing(wireVolume) : listing(),
    );
    await expect(cloud.queryClient.fetchQuery(volumeQuery(cloud, 'v1'))).rejects.toMatchObject({
      kind: 'elsewhere',
      environment: undefined,
    });
  });

  test('is gone where nothing is found, also when the others cannot be read', async () => {
    const { cloud, server } = await signedInCloud({}, lab);
    server.on('listVolumes', ({ params }) =>
      params['projectid'] === 'lab' ? listing() : refusal('listVolumes', 530, 'broken'),
    );
    await expect(cloud.queryClient.fetchQuery(volumeQuery(cloud, 'v1'))).rejects.toMatchObject({
      kind: 'gone',
    });
  });
});

/** The documented cloud's Laboratory and Web shop, by name. */
