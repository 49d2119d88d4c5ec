import { describe, expect, test } from 'vitest';
import type { Environment } from '../environments/environment';
import { isWhole } from '../lists/list';
import { limitsQuery } from './limits';
import { signIn } from '../session/session';
import { settle } from '../../testing/clock';
import { openCloud } from '../../testing/cloud';
import { answer } from '../../testing/server';

async function limitsIn(environment: Environment, answers: Readonly<Record<string, object>>) {
  const { cloud, server } = openCloud({}, environment);
  await signIn(cloud, { username: 'operator', password: 'secret' });
  await settle();
  for (const [command, body] of Object.entries(answers))
    server.on(command, () => answer(command, body));
  const list = await cloud.queryClient.fetchQuery(limitsQuery(cloud));
  const limits = Object.fromEntries(list.items.map(({ resource, max }) => [resource, max]));
  return {
    limits,
    isWhole: isWhole(list),
    sent: server.calls.slice(1).filter(({ command }) => command in answers),
  };
}

describe('the limits of an account', () => {
  const own = { resourcetype: '2', max: 20 };
  const fast = { resourcetype: '2', tag: 'fast', max: 0 };

  test.each<[string, object[], number | undefined]>([
    ['one row', [own], 20],
    ['a row of a tag before it', [fast, own], 20],
    ['a row of a tag after it', [own, fast], 20],
    ['a row of a tag alone', [fast], undefined],
    ['no limit', [{ ...own, max: -1 }], undefined],
    ['a limit of nothing', [{ ...own, max: 0 }], 0],
    ['the largest limit of the engine', [{ ...own, max: 2 ** 63 }], 2 ** 63],
    ['a row of something else', [{ resourcetype: '12', max: 5 }], undefined],
  ])('of volumes, with %s', async (_name, resourcelimit, expected) => {
    const count = resourcelimit.length;
    const answers = { listResourceLimits: { count, resourcelimit } };
    const { limits } = await limitsIn({ kind: 'default' }, answers);
    expect(limits).toEqual(expected === undefined ? {} : { volumes: expected });
  });

  test.each([1.5, 1e300])('of %d volumes are not known', async (max) => {
    const answers = { listResourceLimits: { count: 1, resourcelimit: [{ ...own, max }] } };
    expect(await limitsIn({ kind: 'default' }, answers)).toMatchObject({
      limits: {},
      isWhole: false,
    });
  });

  test('with an unreadable row are not all known', async () => {
    const resourcelimit = [own, { resourcetype: '3', max: 'many' }];
    const answers = { listResourceLimits: { count: 2, resourcelimit } };
    const { limits, isWhole } = await limitsIn({ kind: 'default' }, answers);
    expect([limits, isWhole]).toEqual([{ volumes: 20 }, false]);
  });
});

describe('the limits of a project', () => {
  const inProject = (fields: object) =>
    limitsIn(
      { kind: 'project', id: 'lab' },
      {
        listProjects: { count: 1, project: [{ id: 'lab', name: 'Laboratory', ...fields }] },
        // Answer of a 4.22 server to an ordinary user of a project: the limits of the account.
        listResourceLimits: { count: 1, resourcelimit: [{ resourcetype: '2', max: 80 }] },
      },
    );

  test.each<[object, object]>([
    [
      { vmlimit: '4', volumelimit: '20', snapshotlimit: '0', templatelimit: 'Unlimited' },
      { instances: 4, volumes: 20, snapshots: 0 },
    ],
    [{ volumelimit: '-1', snapshotlimit: 30 }, { snapshots: 30 }],
    [{}, {}],
  ])('are those that its row names: %j', async (fields, expected) => {
    const { limits, sent } = await inProject(fields);
    expect(limits).toEqual(expected);
    expect(sent.map(({ command, params }) => [command, params['id'], params['details']])).toEqual([
      ['listProjects', 'lab', undefined],
    ]);
  });
});

test.each(['', 'many', '0x10', '1e999', '5 GB'])(
  'a limit of a project that reads %j is not known',
  async (volumelimit) => {
    const project = [{ id: 'lab', name: 'Laboratory', volumelimit, snapshotlimit: ' 7 ' }];
    const answers = { listProjects: { count: 1, project } };
    const { limits, isWhole } = await limitsIn({ kind: 'project', id: 'lab' }, answers);
    expect([limits, isWhole]).toEqual([{ snapshots: 7 }, false]);
  },
);

test('the limits of all environments together are not known', async () => {
  const { limits } = await limitsIn({ kind: 'all' }, {});
  expect(limits).toEqual({});
});
