import { describe, expect, it } from 'vitest';
import { call, openPractice } from '../contract/practice';

/** Signs someone in, and returns the API for them. */
async function visitor(username: string, password: string) {
  const host = await openPractice('warrenton');
  const login = await call(host, { command: 'login', username, password });
  const sessionkey = String(login.content.sessionkey);
  const ask = (command: string, params: Record<string, string> = {}) =>
    call(host, { command, sessionkey, ...params });
  /** Runs a job to its end: its result. */
  const run = async (command: string, params: Record<string, string>) => {
    const { content } = await ask(command, params);
    await host.moveForward(600_000);
    return Object((await ask('queryAsyncJobResult', { jobid: String(content.jobid) })).content);
  };
  /** The item of a list with a name. */
  const named = async (command: string, key: string, name: string) => {
    const listed = Object((await ask(command, { name, listall: 'true' })).content[key])[0];
    return Object(listed);
  };
  return { host, ask, run, named };
}

const operator = () => visitor('operator', 'cairn-practice');

describe('the documented journey, in warrenton', () => {
  it('takes a snapshot of ROOT-2755, and creates a template and a volume from it', async () => {
    const { ask, run, named } = await operator();
    const volume = await named('listVolumes', 'volume', 'ROOT-2755');
    expect(volume.vmname).toBe('warrenton-mysql-node01');
    const { jobresult } = await run('createSnapshot', { volumeid: volume.id });
    expect(jobresult.snapshot).toMatchObject({ state: 'BackedUp', intervaltype: 'MANUAL' });
    const snapshotid: string = jobresult.snapshot.id;
    const { ostype } = Object((await ask('listOsTypes', { keyword: '14.04' })).content);
    const template = { snapshotid, name: 'mysql', displaytext: 'mysql', ostypeid: ostype[0].id };
    expect((await run('createTemplate', template)).jobresult.template.isready).toBe(true);
    const copy = await run('createVolume', { snapshotid, name: 'copy' });
    expect(copy.jobresult.volume).toMatchObject({ name: 'copy', size: volume.size });
  });

  it('creates points, is refused a rollback, branches, and re-parents on delete', async () => {
    const { ask, run, named } = await operator();
    const instance = await named('listVirtualMachines', 'virtualmachine', 'warrenton-mysql-node01');
    const virtualmachineid: string = instance.id;
    const point = async (name: string, snapshotmemory: string) => {
      const made = await run('createVMSnapshot', { virtualmachineid, name, snapshotmemory });
      return String(made.jobresult.vmsnapshot.id);
    };
    const tree = async () => {
      const { content } = await ask('listVMSnapshot', { virtualmachineid });
      const points: { displayname: string; parentName?: string; current: boolean }[] = Object(
        content.vmSnapshot,
      );
      return Object.fromEntries(
        points.map((each) => [each.displayname, [each.parentName, each.current]]),
      );
    };
    const first = await point('first', 'true');
    const second = await point('second', 'false');
    const refused = await run('revertToVMSnapshot', { vmsnapshotid: second });
    expect(refused).toMatchObject({ jobstatus: 2, jobresult: { errorcode: 431 } });
    expect(refused.jobresult.errortext).toContain('You can revert running VM to disk and memory');
    expect((await run('revertToVMSnapshot', { vmsnapshotid: first })).jobstatus).toBe(1);
    await point('third', 'true');
    expect(await tree()).toEqual({
      'node01-recovery01': [undefined, false],
      first: ['node01-recovery01', false],
      second: ['first', false],
      third: ['first', true],
    });
    await run('deleteVMSnapshot', { vmsnapshotid: first });
    expect(await tree()).toEqual({
      'node01-recovery01': [undefined, false],
      second: ['node01-recovery01', false],
      third: ['node01-recovery01', true],
    });
  });

  it('lets DATA-2756 go from an instance without points, and not DATA-2755', async () => {
    const { run, named } = await operator();
    const detach = async (name: string) => {
      const { id } = await named('listVolumes', 'volume', name);
      return (await run('detachVolume', { id })).jobresult;
    };
    expect((await detach('DATA-2755')).errortext).toContain('does not have VM snapshots');
    expect((await detach('DATA-2756')).volume.virtualmachineid).toBeUndefined();
  });

  it('reverts the volume of the stopped instance', async () => {
    const { run, named } = await operator();
    const snapshot = await named('listSnapshots', 'snapshot', 'api-before-migration');
    expect(snapshot.revertable).toBe(true);
    expect((await run('revertSnapshot', { id: snapshot.id })).jobstatus).toBe(1);
  });
});

describe('the observer', () => {
  it('sees the operator’s resources, and may change nothing', async () => {
    const { ask, named } = await visitor('observer', 'cairn-practice');
    const { id } = await named('listVirtualMachines', 'virtualmachine', 'warrenton-nginx01');
    const { status, content } = await ask('stopVirtualMachine', { id });
    expect(status).toBe(432);
    expect(content.errortext).toContain('not available for the account');
    expect((await ask('listZones')).status).toBe(200);
    const { api } = Object((await ask('listApis')).content);
    expect(api.map((command: { name: string }) => command.name)).not.toContain(
      'stopVirtualMachine',
    );
  });
});
