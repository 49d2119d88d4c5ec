import { describe, expect, it } from 'vitest';
import type { Account } from '../model';
import { ids, listed, testFixture, smallState } from '../testFixture';
import { find, put } from '../store';

/** A small cloud where Ada's account has limits, and so has her project. */
async function limited(fields: Partial<Account>) {
  const state = smallState();
  put(state, 'accounts', { ...find(state, 'accounts', 'ada'), ...fields });
  const project = find(state, 'projects', 'project-1');
  put(state, 'projects', { ...project, limits: { volume: 7, primary_storage: 100 } });
  return testFixture(state);
}

describe('listResourceLimits', () => {
  it('lists a user’s own account alone, for any project', async () => {
    const { call } = await limited({ limits: { volume: 3 } });
    const params = { projectid: 'project-1', resourcetype: '2' };
    expect(listed(await call('listResourceLimits', params), 'resourcelimit')).toMatchObject([
      { account: 'ada', resourcetype: '2', resourcetypename: 'volume', max: 3 },
    ]);
  });

  it('lists the given project for an administrator', async () => {
    const { call, signIn } = await limited({});
    await signIn('root');
    const params = { projectid: 'project-1', resourcetype: '2' };
    expect(listed(await call('listResourceLimits', params), 'resourcelimit')).toMatchObject([
      { projectid: 'project-1', max: 7 },
    ]);
  });

  it.each([
    ['beside the limit of all', { volume: 3 }, [3, undefined, 0, 'fast']],
    ['alone, where all have none of their own', {}, [0, 'fast']],
  ])('lists the limit of a tag %s', async (_where, limits, expected) => {
    const taggedLimits = [{ type: 'volume', tag: 'fast', max: 0 }] as const;
    const { call } = await limited({ limits, taggedLimits });
    const rows = listed(await call('listResourceLimits', { resourcetype: '2' }), 'resourcelimit');
    expect(rows.flatMap(({ max, tag }) => [max, tag])).toEqual(expected);
    const tagged = await call('listResourceLimits', { tag: 'fast' });
    expect(listed(tagged, 'resourcelimit')).toMatchObject([{ resourcetype: '2', max: 0 }]);
  });
});

describe('the limits of', () => {
  it.each([
    ['listProjects', 'project'],
    ['listAccounts', 'account'],
  ])('%s are texts and totals numbers, but for details=min', async (command, key) => {
    const { call } = await limited({ limits: { volume: 7 } });
    const [row] = listed(await call(command), key);
    const volumes = key === 'project' ? 0 : 2;
    expect(row).toMatchObject({
      volumelimit: '7',
      volumetotal: volumes,
      volumeavailable: String(7 - volumes),
      snapshotlimit: 'Unlimited',
      snapshotavailable: 'Unlimited',
      vmrunning: volumes / 2,
    });
    const [short] = listed(await call(command, { details: 'min' }), key);
    expect(Object.keys(short ?? {}).filter((name) => /limit|total|available/.test(name))).toEqual(
      [],
    );
  });

  it('a project count storage in GiB', async () => {
    const { execute, call } = await limited({});
    const params = { diskofferingid: ids.customDisk, size: '30', zoneid: ids.zone };
    await execute('createVolume', { ...params, projectid: 'project-1' });
    expect(listed(await call('listProjects'), 'project')[0]).toMatchObject({
      primarystoragelimit: '100',
      primarystoragetotal: 30,
      primarystorageavailable: '70',
    });
  });
});
