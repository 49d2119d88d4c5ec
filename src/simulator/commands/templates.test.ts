import { describe, expect, it } from 'vitest';
import { gibibyte } from '../durations';
import { addTestSnapshot, ids, listed, refusalOf, testFixture, smallState } from '../testFixture';
import { change } from '../store';

const request = { name: 'golden', ostypeid: ids.osType };

function withSnapshot() {
  const state = smallState();
  addTestSnapshot(state, 's', { zoneIds: [ids.zone, ids.otherZone] });
  return state;
}

describe('createTemplate', () => {
  it('creates a copy in each zone, which is not ready until the end', async () => {
    const { call, wait } = await testFixture(withSnapshot());
    const { inner } = await call('createTemplate', {
      ...request,
      snapshotid: 's',
      displaytext: 'A golden one',
      sshkeyenabled: 'true',
      isdynamicallyscalable: 'true',
    });
    const list = async () =>
      listed(await call('listTemplates', { templatefilter: 'self' }), 'template');
    expect(await list()).toMatchObject([
      { id: inner.id, isready: false, status: 'Processing', zonename: 'East', jobid: inner.jobid },
      { id: inner.id, isready: false, zonename: 'West' },
    ]);
    wait(10 * 60_000);
    expect((await list())[1]).toMatchObject({
      name: 'golden',
      displaytext: 'A golden one',
      isready: true,
      status: 'Download Complete',
      size: 16 * gibibyte,
      sshkeyenabled: true,
      passwordenabled: false,
      isdynamicallyscalable: true,
      ostypename: 'CentOS 7',
    });
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'neither snapshot nor volume',
      {},
      'Failed to create private template record, neither volume ID nor snapshot ID were specified.',
    ],
    [
      'a snapshot that is not backed up',
      { snapshotid: 'young' },
      "Snapshot id=young is not in BackedUp state yet and can't be used for template creation",
    ],
    [
      'a volume of a running instance',
      { volumeid: ids.root },
      'Unable to create private template for volume: root-1; volume is attached to a non-stopped VM, please stop the VM first',
    ],
  ])('is refused from %s', async (_name, params, text) => {
    const state = withSnapshot();
    addTestSnapshot(state, 'young', { state: 'BackingUp' });
    const { call } = await testFixture(state);
    expect(refusalOf(await call('createTemplate', { ...request, ...params }))).toBe(`431 ${text}`);
  });

  it('works from the volume of a stopped instance', async () => {
    const state = smallState();
    change(state, 'instances', ids.instance, { state: 'Stopped' });
    const { execute } = await testFixture(state);
    expect(await execute('createTemplate', { ...request, volumeid: ids.root })).toBeUndefined();
  });

  it('leaves nothing behind when it fails', async () => {
    const state = withSnapshot();
    const { execute } = await testFixture(state);
    const fault = { id: 'f', command: '*', code: 530, text: 'No.' };
    state.meta = { ...state.meta, faults: [{ ...fault, times: 1, kind: 'jobFailure' }] };
    expect(await execute('createTemplate', { ...request, snapshotid: 's' })).toBe('530 No.');
    expect(state.collections.templates.size).toBe(0);
  });
});

describe('templates', () => {
  it('are listed by a filter that must be known', async () => {
    const { call } = await testFixture();
    expect(refusalOf(await call('listTemplates', { templatefilter: 'mine' }))).toBe(
      '431 Please specify a valid template filter.',
    );
    expect((await call('listTemplates', { templatefilter: 'self' })).text).toBe(
      '{"listtemplatesresponse":{}}',
    );
  });

  it('are not deleted while an instance uses them, unless forced', async () => {
    const state = withSnapshot();
    const { execute } = await testFixture(state);
    await execute('createTemplate', { ...request, snapshotid: 's' });
    const id = [...state.collections.templates.keys()][0] ?? '';
    change(state, 'instances', ids.instance, { templateId: id });
    expect(await execute('deleteTemplate', { id })).toBe(
      `431 Unable to delete template with id: ${id} because VM instances: [instance-1] are using it.`,
    );
    expect(await execute('deleteTemplate', { id, zoneid: ids.zone, forced: 'true' })).toBe(
      undefined,
    );
    expect(state.collections.templates.get(id)?.zones).toHaveLength(1);
    await execute('deleteTemplate', { id, forced: 'true' });
    expect(state.collections.templates.size).toBe(0);
  });
});
