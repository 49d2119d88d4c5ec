import { describe, expect, it } from 'vitest';
import {
  addTestPoint,
  addTestSnapshot,
  ids,
  listed,
  smallState,
  testFixture,
} from '../testFixture';
import { find, put } from '../store';

const pinned = { 'tags[0].key': 'keep', 'tags[0].value': '2027-01-01' };
const onSnapshot = { resourcetype: 'Snapshot', resourceids: 's' };

async function withResources() {
  const state = smallState();
  addTestSnapshot(state, 's', {});
  addTestPoint(state, 'p', {});
  put(state, 'templates', {
    id: 't',
    accountId: 'ada',
    name: 't',
    displayText: 't',
    osTypeId: ids.osType,
    hypervisor: 'KVM',
    size: 1,
    featured: false,
    public: false,
    passwordEnabled: false,
    sshKeyEnabled: false,
    dynamicallyScalable: false,
    zones: [{ zoneId: ids.zone, ready: true, status: 'Download Complete' }],
    created: 0,
  });
  const small = await testFixture(state);
  /** The end of a job: its result, or its code and text. */
  const end = async (command: string, params: Record<string, string>) => {
    const { jobid } = (await small.call(command, params)).inner;
    small.wait(60_000);
    small.cloud.settle();
    const { inner } = await small.call('queryAsyncJobResult', { jobid: String(jobid) });
    const { errorcode, errortext } = Object(inner.jobresult);
    return errorcode === undefined ? inner.jobresult : `${String(errorcode)} ${String(errortext)}`;
  };
  return { ...small, end };
}

describe('tags', () => {
  it.each([
    ['Snapshot', 's', 'listSnapshots', 'snapshot'],
    ['VMSnapshot', 'p', 'listVMSnapshot', 'vmSnapshot'],
    ['uservm', ids.instance, 'listVirtualMachines', 'virtualmachine'],
    ['Volume', ids.root, 'listVolumes', 'volume'],
    ['Template', 't', 'listTemplates', 'template'],
  ])('are listed on a %s, and found by key and value', async (resourcetype, id, list, key) => {
    const { call, end } = await withResources();
    const done = await end('createTags', { resourcetype, resourceids: id, ...pinned });
    expect(done).toEqual({ success: true });
    const filter = { templatefilter: 'self' };
    const found = listed(await call(list, { ...filter, ...pinned }), key);
    expect(found.map((row) => [row.id, row.tags])).toMatchObject([
      [id, [{ key: 'keep', value: '2027-01-01', resourceid: id, account: 'ada' }]],
    ]);
    const other = await call(list, { ...filter, ...pinned, 'tags[0].value': 'x' });
    expect(other.inner).toEqual({});
  });

  it('are set by createSnapshot immediately', async () => {
    const { call } = await withResources();
    await call('createSnapshot', { volumeid: ids.data, ...pinned });
    const [taken] = listed(await call('listSnapshots', pinned), 'snapshot');
    expect(taken).toMatchObject({ tags: [{ key: 'keep', value: '2027-01-01' }] });
  });

  it('are changed by deleting and creating them', async () => {
    const { state, end } = await withResources();
    await end('createTags', { ...onSnapshot, ...pinned });
    const again = { ...onSnapshot, ...pinned, 'tags[0].value': '2028-01-01' };
    expect(await end('createTags', again)).toBe('530 tag keep already on Snapshot with id s');
    expect(await end('deleteTags', { ...onSnapshot, 'tags[0].key': 'keep' })).toEqual({
      success: true,
    });
    expect(await end('createTags', again)).toEqual({ success: true });
    expect(find(state, 'snapshots', 's').tags).toEqual([{ key: 'keep', value: '2028-01-01' }]);
  });

  it.each([
    [
      'createTags',
      { ...onSnapshot, resourceids: 'unknown', ...pinned },
      '431 Unable to find resource by uuid unknown and type Snapshot',
    ],
    [
      'createTags',
      { ...onSnapshot, resourcetype: 'Moon', ...pinned },
      '431 Invalid resource type Moon',
    ],
    [
      'createTags',
      { ...onSnapshot, 'tags[0].key': 'a', 'tags[0].value': '' },
      '431 Value for the key a is either null or empty',
    ],
    ['deleteTags', { ...onSnapshot, 'tags[0].key': 'keep' }, '530 Failed to delete tags'],
    ['deleteTags', { ...onSnapshot, resourceids: 'gone' }, '530 Failed to delete tags'],
  ])('%s is refused in the job: %j', async (command, params, text) => {
    const { end } = await withResources();
    expect(await end(command, params)).toBe(text);
  });

  it('refuses a call without tags immediately, and another’s resource in the job', async () => {
    const { call, end, signIn } = await withResources();
    const { inner } = await call('createTags', onSnapshot);
    expect(inner.errortext).toBe(
      'Unable to execute API command createtags due to missing parameter tags',
    );
    await signIn('bob');
    expect(await end('createTags', { ...onSnapshot, ...pinned })).toBe(
      '530 Caller does not have permission to operate with provided resource.',
    );
  });

  it('removes those of a given value alone, and without any all', async () => {
    const { state, end } = await withResources();
    const both = { ...pinned, 'tags[1].key': 'b', 'tags[1].value': '2' };
    await end('createTags', { ...onSnapshot, ...both });
    await end('deleteTags', { ...onSnapshot, ...both, 'tags[1].value': '3' });
    expect(find(state, 'snapshots', 's').tags).toEqual([{ key: 'b', value: '2' }]);
    await end('deleteTags', onSnapshot);
    expect(find(state, 'snapshots', 's').tags).toEqual([]);
  });
});
