import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addTestInstance,
  addVolume,
  ids,
  listed,
  refusalOf,
  testFixture,
  smallState,
} from './testFixture';
import { put } from './store';

/**
 * Volumes of four owners. Ada is a member of project-1 and project-2, Bob of none; Dora administers the
 * domain north, in which Bob and project-3 are; root is everywhere's administrator.
 */
function context() {
  const state = smallState();
  const { projects, accounts, users } = state.collections;
  const project = projects.get('project-1');
  const ada = accounts.get('ada');
  const user = users.get('user-of-ada');
  if (project === undefined || ada === undefined || user === undefined) throw new Error('no Ada');
  put(state, 'accounts', { ...ada, id: 'dora', name: 'dora', type: 2, domainId: 'domain-2' });
  put(state, 'users', { ...user, id: 'user-of-dora', accountId: 'dora', username: 'dora' });
  put(state, 'projects', { ...project, id: 'project-2', name: 'project-2', state: 'Suspended' });
  put(state, 'projects', {
    ...project,
    id: 'project-3',
    name: 'project-3',
    domainId: 'domain-2',
    accountIds: [],
  });
  for (const id of [ids.root, ids.data]) state.collections.volumes.delete(id);
  const loose = { instanceId: undefined };
  addVolume(state, 'of-ada', loose);
  addVolume(state, 'of-bob', { ...loose, accountId: 'bob' });
  addVolume(state, 'of-dora', { ...loose, accountId: 'dora' });
  addVolume(state, 'of-root', { ...loose, accountId: 'root' });
  for (const n of ['1', '2', '3'])
    addVolume(state, `of-project-${n}`, { ...loose, projectId: `project-${n}` });
  return state;
}

/** The owners of the volumes that a list shows a person, in one order; or the refusal. */
async function shown(person: string, params: Record<string, string>): Promise<string> {
  const { call, signIn } = await testFixture(context());
  await signIn(person);
  const answered = await call('listVolumes', params);
  return (
    refusalOf(answered) ??
    listed(answered, 'volume')
      .map(({ id }) => String(id).replace('of-', ''))
      .sort()
      .join(' ')
  );
}

const all = { listall: 'true' };
const everything = 'ada bob dora project-1 project-2 project-3 root';
const unknown = (id: string) =>
  `431 Unable to execute API command listvolumes due to invalid value. Invalid parameter projectid value=${id} due to incorrect long value format, or entity does not exist or due to incorrect parameter annotation for the field in api cmd class.`;

describe('the scope of a list', () => {
  it.each([
    ['without a project: own resources', 'ada', {}, 'ada'],
    ['a user’s listall adds nothing', 'ada', all, 'ada'],
    ['a user finds own resources by id', 'ada', { id: 'of-ada' }, 'ada'],
    ['a user finds no project’s resource by id alone', 'ada', { id: 'of-project-1' }, ''],
    ['a project’s resources alone', 'ada', { projectid: 'project-1' }, 'project-1'],
    ['listall adds nothing to a project', 'ada', { projectid: 'project-1', ...all }, 'project-1'],
    [
      'by id within its project',
      'ada',
      { projectid: 'project-1', id: 'of-project-1' },
      'project-1',
    ],
    ['not by id within another', 'ada', { projectid: 'project-2', id: 'of-project-1' }, ''],
    ['not own resources within a project', 'ada', { projectid: 'project-1', id: 'of-ada' }, ''],
    ['a suspended project’s resources too', 'ada', { projectid: 'project-2' }, 'project-2'],
    [
      'no project of others',
      'ada',
      { projectid: 'project-3' },
      '432 The API [listVolumes] does not exist or is not available for this account/user in project [project-3].',
    ],
    ['no project that is not there', 'ada', { projectid: 'gone' }, unknown('gone')],
    [
      'no account together with a project',
      'ada',
      { projectid: 'project-1', account: 'ada' },
      "431 Account and projectId can't be specified together",
    ],
    ['-1: every project of one’s own', 'ada', { projectid: '-1' }, 'project-1 project-2'],
    [
      '-1 and listall: own resources too',
      'ada',
      { projectid: '-1', ...all },
      'ada project-1 project-2',
    ],
    ['-1 by id, in a project', 'ada', { projectid: '-1', id: 'of-project-1' }, 'project-1'],
    ['-1 without a project: no account’s resources', 'bob', { projectid: '-1' }, ''],
    ['-1 and listall without a project: own resources', 'bob', { projectid: '-1', ...all }, 'bob'],
    ['a domain administrator’s own resources', 'dora', {}, 'dora'],
    ['with listall, the domain’s accounts', 'dora', all, 'bob dora'],
    ['a project below the domain', 'dora', { projectid: 'project-3' }, 'project-3'],
    ['by id, what is below the domain', 'dora', { id: 'of-project-3' }, 'project-3'],
    ['by id, nothing beside the domain', 'dora', { id: 'of-ada' }, ''],
    ['-1 shows memberships alone, to a domain administrator too', 'dora', { projectid: '-1' }, ''],
    ['root’s own resources', 'root', {}, 'root'],
    ['with listall, every account’s, and no project’s', 'root', all, 'ada bob dora root'],
    ['by id, anything', 'root', { id: 'of-project-1' }, 'project-1'],
    ['any project', 'root', { projectid: 'project-3' }, 'project-3'],
    ['-1: every project’s', 'root', { projectid: '-1' }, 'project-1 project-2 project-3'],
    ['-1 and listall: everything', 'root', { projectid: '-1', ...all }, everything],
    ['an account of the domain named', 'root', { account: 'bob', domainid: 'domain-2' }, 'bob'],
    ['a domain, without those below it', 'root', { domainid: 'domain-1' }, 'ada root'],
    [
      'a domain, with those below it',
      'root',
      { domainid: 'domain-1', isrecursive: 'true' },
      'ada bob dora root',
    ],
    [
      'no domain above one’s own',
      'dora',
      { domainid: 'domain-1' },
      '531 Account dora does not have permission to operate with domain',
    ],
  ])('%s', async (_rule, person, params, expected) => {
    expect(await shown(person, params)).toBe(expected);
  });

  it('never mixes the requested owners, for any caller', async () => {
    const person = fc.constantFrom('ada', 'bob', 'dora', 'root');
    const project = fc.constantFrom(undefined, 'project-1', 'project-2', 'project-3', '-1');
    const id = fc.constantFrom(undefined, ...everything.split(' ').map((owner) => `of-${owner}`));
    await fc.assert(
      fc.asyncProperty(person, project, id, fc.boolean(), async (who, projectid, one, listall) => {
        const found = await shown(who, {
          ...(projectid === undefined ? {} : { projectid }),
          ...(one === undefined ? {} : { id: one }),
          listall: String(listall),
        });
        if (/^(432|531)/.test(found)) return;
        const owners = found.split(' ').filter((owner) => owner !== '');
        if (one !== undefined) expect(owners.every((owner) => one === `of-${owner}`)).toBe(true);
        if (projectid === undefined && one === undefined)
          expect(owners.some((owner) => owner.startsWith('project'))).toBe(false);
        if (projectid !== undefined && projectid !== '-1')
          expect(owners.every((owner) => owner === projectid)).toBe(true);
        if (projectid === '-1' && !listall)
          expect(owners.every((owner) => owner.startsWith('project'))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('which projects are listed', () => {
  it.each([
    ['a member’s', 'ada', {}, 'project-1 project-2'],
    ['in one state', 'ada', { state: 'Suspended' }, 'project-2'],
    ['by a part of the name', 'ada', { keyword: 'ECT-1' }, 'project-1'],
    ['none to others', 'bob', all, ''],
    ['a domain administrator’s domain, with listall', 'dora', all, 'project-3'],
    ['root’s own memberships', 'root', {}, ''],
    ['all to root, with listall', 'root', all, 'project-1 project-2 project-3'],
  ])('%s', async (_rule, person, params, expected) => {
    const { call, signIn } = await testFixture(context());
    await signIn(person);
    const found = listed(await call('listProjects', params), 'project');
    expect(found.map(({ id }) => String(id)).join(' ')).toBe(expected);
  });
});

describe('the owner of a new resource', () => {
  const volume = { name: 'new', diskofferingid: ids.fixedDisk, zoneid: ids.zone };
  const suspended =
    "531 Can't add resources to the project with specified projectId in state=Suspended as it's no longer active";

  it.each([
    ['the caller’s', {}, undefined],
    ['the project’s', { projectid: 'project-1' }, 'project-1'],
  ])('a volume: %s', async (_rule, params, projectId) => {
    const { execute, state } = await testFixture(context());
    expect(await execute('createVolume', { ...volume, ...params })).toBeUndefined();
    const made = [...state.collections.volumes.values()].find(({ name }) => name === 'new');
    expect(made?.projectId).toBe(projectId);
  });

  it.each([
    ['a suspended project takes nothing new', 'project-2', suspended],
    [
      'a project of others takes nothing',
      'project-3',
      '432 The API [createVolume] does not exist or is not available for this account/user in project [project-3].',
    ],
    ['-1 is no owner', '-1', '431 Unable to find project by id'],
  ])('%s', async (_rule, projectid, text) => {
    const { execute } = await testFixture(context());
    expect(await execute('createVolume', { ...volume, projectid })).toBe(text);
  });

  it('a template is the caller’s, also from a project’s volume, unless the project is named', async () => {
    const { execute, state } = await testFixture(context());
    const template = { name: 'made', volumeid: 'of-project-1', ostypeid: ids.osType };
    expect(await execute('createTemplate', template)).toBeUndefined();
    expect(
      await execute('createTemplate', { ...template, projectid: 'project-1' }),
    ).toBeUndefined();
    const owners = [...state.collections.templates.values()].map(({ projectId }) => projectId);
    expect(owners).toEqual([undefined, 'project-1']);
  });

  it('a snapshot is its volume’s owner’s', async () => {
    const { execute, state } = await testFixture(context());
    expect(await execute('createSnapshot', { volumeid: 'of-project-1' })).toBeUndefined();
    const [snapshot] = [...state.collections.snapshots.values()];
    expect(snapshot?.projectId).toBe('project-1');
  });
});

describe('resources of one owner', () => {
  it.each([
    ['of-ada', 'of-project-1'],
    ['of-project-1', 'of-ada'],
    ['of-project-2', 'of-project-1'],
  ])('%s cannot be attached to an instance %s', async (volume, instance) => {
    const state = context();
    const projectId = instance === 'of-ada' ? undefined : 'project-1';
    addTestInstance(state, instance, { projectId });
    const { execute } = await testFixture(state);
    expect(await execute('attachVolume', { id: volume, virtualmachineid: instance })).toBe(
      `530 Entity ${volume} and entity ${instance} belong to different accounts`,
    );
  });

  it('nothing starts in a suspended project', async () => {
    const state = context();
    addTestInstance(state, 'stopped', { projectId: 'project-2', state: 'Stopped' });
    const { execute } = await testFixture(state);
    expect(await execute('startVirtualMachine', { id: 'stopped' })).toBe(
      '530 The owner of stopped is disabled: project-2',
    );
  });
});
