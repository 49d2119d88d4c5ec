import { describe, expect, it } from 'vitest';
import { addVolume, ids, listed, refusalOf, testFixture, smallState } from './testFixture';
import { put, putMeta } from './store';

const notOffered = (command: string, user: string) =>
  `The API [${command}] does not exist or is not available for the account for user id [${user}].`;

describe('checks of every call', () => {
  it.each([
    [
      'createVMSnapshot',
      {},
      '431 Unable to execute API command createvmsnapshot due to missing parameter virtualmachineid',
    ],
    [
      'createVMSnapshot',
      { virtualmachineid: ids.instance, name: 'x'.repeat(256) },
      '431 Unable to execute API command createvmsnapshot due to invalid value. Value greater than max allowed length 255 for param: name',
    ],
    [
      'createVMSnapshot',
      { virtualmachineid: ids.instance, name: 'a\u0007b' },
      '431 Unable to execute API command createvmsnapshot due to invalid value. Received value containing illegal ASCII non-printable characters for parameter name',
    ],
    [
      'deleteVMSnapshot',
      { vmsnapshotid: 'nowhere' },
      '431 Unable to execute API command deletevmsnapshot due to invalid value. Invalid parameter vmsnapshotid value=nowhere due to incorrect long value format, or entity does not exist or due to incorrect parameter annotation for the field in api cmd class.',
    ],
    [
      'listVolumes',
      { page: 'one', pagesize: '5' },
      '431 Unable to execute API command listvolumes due to invalid value one for parameter page',
    ],
    ['listVolumes', { page: '1' }, '431 "pagesize" parameter is required when "page" is specified'],
    [
      'listVolumes',
      { pagesize: '10' },
      '431 "page" parameter is required when "pagesize" is specified',
    ],
    [
      'listVolumes',
      { page: '1', pagesize: '501' },
      "431 Page size can't exceed max allowed page size value: 500",
    ],
    [
      'listVolumes',
      { page: '1', pagesize: '-1' },
      "431 Page size can't exceed max allowed page size value: 500",
    ],
    ['listvolumes', {}, `432 ${notOffered('listvolumes', 'user-of-ada')}`],
    ['nonsense', {}, `432 ${notOffered('nonsense', 'user-of-ada')}`],
  ])('%s %o', async (command, params, text) => {
    const { call } = await testFixture();
    const answered = await call(command, params);
    expect(refusalOf(answered)).toBe(text);
    expect(answered.status).toBe(answered.inner.errorcode);
    expect(answered.headers.get('X-Description')).toBe(answered.inner.errortext);
  });

  it('takes names of parameters in any case', async () => {
    const { call } = await testFixture();
    const answered = await call('listVolumes', { ID: ids.root });
    expect(listed(answered, 'volume')).toHaveLength(1);
  });

  it('lets the query override the body', async () => {
    const { cloud, call } = await testFixture();
    const { inner } = await call('login', { username: 'ada', password: 'secret' });
    const key = String(inner.sessionkey);
    const response = await cloud.fetch(
      new Request(`http://cloud.example/client/api?id=${ids.root}`, {
        method: 'POST',
        body: new URLSearchParams({
          command: 'listVolumes',
          response: 'json',
          sessionkey: key,
          id: ids.data,
        }),
      }),
    );
    expect(await response.text()).toContain(`"id":"${ids.root}"`);
  });

  it('says that it writes no XML', async () => {
    const { call } = await testFixture();
    expect(refusalOf(await call('listZones', { response: 'xml' }))).toBe(
      '430 The practice cloud writes no XML: add response=json to the request',
    );
  });
});

describe('lists', () => {
  it('leave count and array out when empty', async () => {
    const { call } = await testFixture();
    expect((await call('listSnapshots')).text).toBe('{"listsnapshotsresponse":{}}');
  });

  it('return only the count past the end', async () => {
    const { call } = await testFixture();
    const answered = await call('listVolumes', { page: '2', pagesize: '2' });
    expect(answered.text).toBe('{"listvolumesresponse":{"count":2}}');
  });

  it('return one page, and the whole count', async () => {
    const state = smallState();
    for (let i = 0; i < 5; i += 1) addVolume(state, `more-${i}`, { created: i });
    const { call } = await testFixture(state);
    const answered = await call('listVolumes', { page: '3', pagesize: '3' });
    expect(answered.inner.count).toBe(7);
    expect(listed(answered, 'volume').map((volume) => volume.id)).toEqual(['more-4']);
  });

  it('return no more than the largest page without a page parameter', async () => {
    const state = smallState({ defaultPageSize: 3 });
    for (let i = 0; i < 5; i += 1) addVolume(state, `more-${i}`);
    const { call } = await testFixture(state);
    const answered = await call('listVolumes');
    expect(answered.inner.count).toBe(7);
    expect(listed(answered, 'volume')).toHaveLength(3);
  });

  it('find a keyword in any case', async () => {
    const { call } = await testFixture();
    const answered = await call('listVolumes', { keyword: 'DATA-' });
    expect(listed(answered, 'volume').map((volume) => volume.id)).toEqual([ids.data]);
  });

  it('show a project separately from one’s own resources', async () => {
    const state = smallState();
    addVolume(state, 'of-project', { projectId: 'project-1', instanceId: undefined });
    const { call } = await testFixture(state);
    const names = async (projectid?: string) =>
      listed(
        await call('listVolumes', { listall: 'true', ...(projectid ? { projectid } : {}) }),
        'volume',
      ).map((volume) => volume.id);
    expect(await names()).not.toContain('of-project');
    expect(await names('project-1')).toEqual(['of-project']);
    expect(await names('-1')).toHaveLength(3);
  });

  it('show others’ resources only to an administrator who requests all', async () => {
    const { call, signIn } = await testFixture();
    const count = async (params: Record<string, string>) =>
      (await call('listVolumes', params)).inner.count;
    await signIn('bob');
    expect(await count({ listall: 'true' })).toBeUndefined();
    await signIn('root');
    expect(await count({})).toBeUndefined();
    expect(await count({ listall: 'true' })).toBe(2);
  });
});

describe('the settings of the server', () => {
  it('refuses a command that the account may not call, without ending the session', async () => {
    const { call, signIn } = await testFixture();
    await signIn('reader');
    const answered = await call('listVolumes');
    expect(answered.envelope).toBe('errorresponse');
    expect(answered.inner.cserrorcode).toBe(9999);
    expect(refusalOf(answered)).toBe(`432 ${notOffered('listVolumes', 'user-of-reader')}`);
    expect((await call('listVirtualMachines')).status).toBe(200);
  });

  it('refuses everything in a project that an ordinary user is no member of', async () => {
    const { call, signIn } = await testFixture();
    await signIn('bob');
    const answered = await call('createSnapshot', { volumeid: ids.data, projectid: 'project-1' });
    expect([answered.status, answered.envelope, answered.inner.cserrorcode]).toEqual([
      432,
      'errorresponse',
      9999,
    ]);
    expect(answered.inner.errortext).toBe(
      'The API [createSnapshot] does not exist or is not available for this account/user in project [project-1].',
    );
  });

  it('lists the commands that an account may call, with their parameters', async () => {
    const { call, signIn } = await testFixture();
    await signIn('reader');
    const apis = listed(await call('listApis'), 'api');
    expect(apis.map((api) => api.name)).toEqual([
      'login',
      'logout',
      'listApis',
      'listVirtualMachines',
      'queryAsyncJobResult',
    ]);
    expect(apis.find((api) => api.name === 'queryAsyncJobResult')).toMatchObject({
      isasync: false,
      params: [{ name: 'jobid', type: 'uuid', required: true, length: 255 }],
    });
  });

  it('counts calls, and says how long to wait', async () => {
    const state = smallState({ apiLimit: { max: 2, intervalMs: 1000 } });
    const { call, wait } = await testFixture(state);
    await call('listZones');
    wait(400);
    await call('listZones');
    expect(refusalOf(await call('listZones'))).toBe(
      '429 The given user has reached his/her account api limit, please retry after 600 ms.',
    );
    wait(600);
    expect((await call('listZones')).status).toBe(200);
  });

  it('takes no new jobs in maintenance', async () => {
    const { call, state } = await testFixture(smallState({ maintenance: true }));
    expect((await call('stopVirtualMachine', { id: ids.instance })).status).toBe(503);
    expect((await call('listVolumes')).status).toBe(200);
    expect(state.collections.jobs.size).toBe(0);
  });

  it('hides from others than administrators why the server itself failed', async () => {
    const state = smallState();
    const { call, signIn } = await testFixture(state);
    const busy = () => call('createSnapshot', { volumeid: ids.data });
    await call('createVMSnapshot', { virtualmachineid: ids.instance });
    expect(refusalOf(await busy())).toBe(
      '530 Internal error executing command, please contact your system administrator',
    );
    await signIn('root');
    expect(refusalOf(await busy())).toContain('There is other active vm snapshot tasks');
  });

  it('refuses another’s resource', async () => {
    const { call, signIn } = await testFixture();
    await signIn('bob');
    expect(refusalOf(await call('stopVirtualMachine', { id: ids.instance }))).toBe(
      '531 Caller does not have permission to operate with provided resource.',
    );
  });

  it.each([
    ['deleteVolume', 'volumes', 'Volume', 'id'],
    ['deleteTemplate', 'templates', 'VirtualMachineTemplate', 'id'],
    ['deleteVMSnapshot', 'vmSnapshots', 'VMSnapshot', 'vmsnapshotid'],
    ['stopVirtualMachine', 'instances', 'VirtualMachine', 'id'],
  ] as const)('knows the id of what is gone: %s', async (command, collection, kind, parameter) => {
    const state = smallState();
    put(state, 'removed', { id: 'gone', collection });
    const { call } = await testFixture(state);
    const answered = await call(command, { [parameter]: 'gone' });
    expect(answered.inner).toMatchObject({ errorcode: 431, cserrorcode: 4350 });
    expect(answered.inner.errortext).toMatch(
      new RegExp(`^Unable to find UUID for id \\[\\d+\\] of type \\[${kind}\\]$`),
    );
    const never = await call(command, { [parameter]: 'never' });
    expect(never.inner).toMatchObject({ errorcode: 431, cserrorcode: 9999 });
  });

  it.each([
    ['listVolumes', 'volumes', 'id'],
    ['listVMSnapshot', 'vmSnapshots', 'vmsnapshotid'],
    ['listVirtualMachines', 'instances', 'id'],
  ] as const)('lists nothing for the id of what is gone: %s', async (command, collection, name) => {
    const state = smallState();
    put(state, 'removed', { id: 'gone', collection });
    const { call } = await testFixture(state);
    expect((await call(command, { [name]: 'gone' })).inner).toEqual({});
  });

  it('changes nothing when it is only read', async () => {
    const { call, state } = await testFixture();
    const before = { ...state.versions };
    await call('listVirtualMachines');
    await call('listVolumes');
    await call('listEvents');
    expect(state.versions).toEqual(before);
  });
});

describe('the simulated screen', () => {
  it('opens once', async () => {
    const { call, cloud } = await testFixture();
    const answered = await call('createConsoleEndpoint', { virtualmachineid: ids.instance });
    const { consoleendpoint } = answered.inner;
    expect(consoleendpoint).toMatchObject({ success: true });
    const url = /"url":"([^"]+)"/.exec(answered.text)?.[1] ?? '';
    const open = async () => cloud.fetch(new Request(url));
    const first = await open();
    expect(first.status).toBe(200);
    expect(await first.text()).toContain('instance-1 login:');
    expect((await open()).status).toBe(404);
  });

  it('is not there for an instance that does not run', async () => {
    const { call, execute } = await testFixture();
    await execute('stopVirtualMachine', { id: ids.instance });
    const answered = await call('createConsoleEndpoint', { virtualmachineid: ids.instance });
    expect(answered.inner.consoleendpoint).toMatchObject({ success: false });
  });

  it('shows a name as text', async () => {
    const state = smallState();
    const instance = state.collections.instances.get(ids.instance);
    if (instance !== undefined) put(state, 'instances', { ...instance, name: '<img src=x>' });
    const { call, cloud } = await testFixture(state);
    const { text } = await call('createConsoleEndpoint', { virtualmachineid: ids.instance });
    const page = await cloud.fetch(new Request(/"url":"([^"]+)"/.exec(text)?.[1] ?? ''));
    expect(await page.text()).not.toContain('<img');
  });
});

describe('faults', () => {
  const fault = { id: 'f', command: 'listZones', times: 1 } as const;
  const session = async (faults: Parameters<typeof putMeta>[1]['faults']) => {
    const small = await testFixture();
    putMeta(small.state, { faults: faults ?? [] });
    return small;
  };

  it('delay an answer, and strike as often as they say', async () => {
    const { call, waits } = await session([{ ...fault, times: 2, kind: 'delay', ms: 700 }]);
    for (let i = 0; i < 3; i += 1) await call('listZones');
    expect(waits).toEqual([700, 700]);
  });

  it('answer with an error', async () => {
    const { call } = await session([{ ...fault, kind: 'httpError', code: 534, text: 'No.' }]);
    expect(refusalOf(await call('listZones'))).toBe('534 No.');
    expect((await call('listZones')).status).toBe(200);
  });

  it('limit the rate', async () => {
    const { call } = await session([{ ...fault, kind: 'rateLimited', ms: 5000 }]);
    expect((await call('listZones')).status).toBe(429);
  });

  it('end the session', async () => {
    const { call, state } = await session([{ ...fault, kind: 'sessionExpired' }]);
    expect(refusalOf(await call('listZones'))).toBe(
      '401 unable to verify user credentials and/or request signature',
    );
    expect(state.collections.sessions.size).toBe(0);
  });

  it('lose the connection before the command, or its answer after it', async () => {
    const { cloud, state } = await session([
      { ...fault, command: 'change', kind: 'connectionLost' },
      { ...fault, command: 'change', kind: 'answerLost' },
    ]);
    const key = [...state.collections.sessions.values()][0]?.key ?? '';
    const stop = () =>
      cloud.fetch(
        new Request('http://cloud.example/client/api', {
          method: 'POST',
          body: new URLSearchParams({
            command: 'stopVirtualMachine',
            id: ids.instance,
            response: 'json',
            sessionkey: key,
          }),
        }),
      );
    expect((await stop()).type).toBe('error');
    expect(state.collections.jobs.size).toBe(0);
    expect((await stop()).type).toBe('error');
    expect(state.collections.jobs.size).toBe(1);
  });

  it('spoil an answer', async () => {
    const { call } = await session([
      { ...fault, kind: 'malformedJson' },
      { ...fault, command: '*', kind: 'emptyBody' },
    ]);
    await expect(call('listZones')).rejects.toThrow(SyntaxError);
    expect((await call('listZones')).text).toBe('');
  });

  it('fail a job at its end, and restore the states that it changed', async () => {
    const { execute, state } = await session([
      { ...fault, command: '*', kind: 'jobFailure', code: 530, text: 'Broken.' },
    ]);
    expect(await execute('stopVirtualMachine', { id: ids.instance })).toBe('530 Broken.');
    expect(state.collections.instances.get(ids.instance)?.state).toBe('Running');
  });

  it('delay a job until the engine gives it up', async () => {
    const { call, cloud, state, wait } = await session([
      { ...fault, command: 'stopVirtualMachine', kind: 'stuckJob' },
    ]);
    await call('stopVirtualMachine', { id: ids.instance });
    wait(59 * 60_000);
    cloud.settle();
    const job = () => [...state.collections.jobs.values()][0];
    expect(job()?.status).toBe(0);
    wait(60_000);
    cloud.settle();
    expect(job()).toMatchObject({
      status: 2,
      result: { text: 'Job is cancelled as it has been blocking others for too long' },
    });
  });
});
