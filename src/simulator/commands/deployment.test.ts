import { describe, expect, it } from 'vitest';
import type { State, TemplateRecord } from '../model';
import { gibibyte } from '../durations';
import { change, put } from '../store';
import { ids, listed, refusalOf, smallState, testFixture } from '../testFixture';

const wish = {
  name: 'web-1',
  zoneid: ids.zone,
  templateid: 'template',
  serviceofferingid: ids.offering,
  networkids: 'isolated',
};

function withTemplate(fields: Partial<TemplateRecord> = {}): State {
  const state = smallState();
  put(state, 'templates', {
    id: 'template',
    accountId: 'ada',
    name: 'golden',
    displayText: 'golden',
    osTypeId: ids.osType,
    hypervisor: 'KVM',
    size: 8 * gibibyte,
    featured: false,
    public: false,
    passwordEnabled: true,
    sshKeyEnabled: true,
    dynamicallyScalable: false,
    zones: [{ zoneId: ids.zone, ready: true, status: 'Download Complete' }],
    created: 0,
    ...fields,
  });
  const network = (id: string, accountId: string, zoneId: string, type?: 'Shared') =>
    put(state, 'networks', {
      id,
      accountId,
      name: id,
      displayText: id,
      zoneId,
      type,
      cidr: '10.2.3.0/24',
      gateway: '10.2.3.1',
    });
  network('isolated', 'ada', ids.zone);
  network('shared', 'root', ids.zone, 'Shared');
  network('elsewhere', 'ada', ids.otherZone);
  network('of-bob', 'bob', ids.zone);
  put(state, 'sshKeyPairs', { id: 'pair', accountId: 'ada', name: 'laptop', fingerprint: 'aa:bb' });
  return state;
}

describe('deployVirtualMachine', () => {
  it('creates a running instance with its volume, and shows the password once', async () => {
    const { call, wait, state } = await testFixture(withTemplate());
    const { inner } = await call('deployVirtualMachine', {
      ...wish,
      networkids: 'shared,isolated',
      keypairs: 'laptop',
    });
    const read = async () =>
      listed(await call('listVirtualMachines', { id: String(inner.id) }), 'virtualmachine')[0];
    expect(await read()).toMatchObject({ state: 'Starting', name: 'web-1', jobid: inner.jobid });
    wait(10 * 60_000);
    const row = await read();
    expect(row).toMatchObject({ state: 'Running', templateid: 'template', keypairs: 'laptop' });
    expect(row?.nic).toMatchObject([
      { networkid: 'shared', isdefault: true, type: 'Shared' },
      { networkid: 'isolated', isdefault: false, type: 'Isolated' },
    ]);
    expect(row).not.toHaveProperty('password');
    const volumes = await call('listVolumes', { virtualmachineid: String(inner.id) });
    expect(listed(volumes, 'volume')).toMatchObject([
      { type: 'ROOT', state: 'Ready', size: 8 * gibibyte },
    ]);
    const job = await call('queryAsyncJobResult', { jobid: String(inner.jobid) });
    expect(job.text).toMatch(/"password":"[0-9a-f]{10}"/);
    expect(JSON.stringify([...state.collections.instances.values()])).not.toContain('password');
  });

  it('leaves it stopped on request; its first start sets the password', async () => {
    const { call, execute, wait } = await testFixture(withTemplate());
    const { inner } = await call('deployVirtualMachine', { ...wish, startvm: 'false' });
    wait(10 * 60_000);
    const job = async (jobid: unknown) =>
      (await call('queryAsyncJobResult', { jobid: String(jobid) })).text;
    expect(await job(inner.jobid)).toContain('"state":"Stopped"');
    expect(await job(inner.jobid)).not.toContain('"password"');
    const start = async () => {
      const { inner: started } = await call('startVirtualMachine', { id: String(inner.id) });
      wait(10 * 60_000);
      return job(started.jobid);
    };
    expect(await start()).toContain('"password"');
    expect(await execute('stopVirtualMachine', { id: String(inner.id) })).toBeUndefined();
    expect(await start()).not.toContain('"password"');
  });

  it.each<[string, Record<string, string>, string]>([
    ['a name with a blank', { name: 'web 1' }, '431 Unable to execute API command deployvirtual'],
    ['a name that begins with a digit', { name: '1web' }, '431 Unable to execute API command'],
    [
      'a network of another zone',
      { networkids: 'elsewhere' },
      "431 Network id=1 doesn't belong to",
    ],
    [
      "somebody else's network",
      { networkids: 'of-bob' },
      '531 Unable to use network with id= of-b',
    ],
    ['a key pair that there is not', { keypairs: 'lost' }, '431 Not all specified keypairs exist'],
    ['no template', { templateid: '' }, '530 Internal error executing command'],
    [
      'a zone without the template',
      { zoneid: ids.otherZone, networkids: 'elsewhere' },
      '431 The template',
    ],
  ])('is refused for %s', async (_name, params, text) => {
    const { call, state } = await testFixture(withTemplate());
    const refusal = refusalOf(await call('deployVirtualMachine', { ...wish, ...params })) ?? '';
    expect(refusal.replace(/id=\d+/, 'id=1')).toContain(text);
    expect(state.collections.instances.size).toBe(1);
  });

  it('takes the only isolated network, and asks for names where there are more', async () => {
    const { call, state } = await testFixture(withTemplate());
    const first = await call('deployVirtualMachine', { ...wish, networkids: '' });
    expect(state.collections.instances.get(String(first.inner.id))?.nics).toMatchObject([
      { networkId: 'isolated' },
    ]);
    change(state, 'networks', 'elsewhere', { zoneId: ids.zone });
    const second = await call('deployVirtualMachine', { ...wish, name: 'web-2', networkids: '' });
    expect(refusalOf(second)).toContain('Found more than 1 default Isolated networks');
  });

  it('refuses a name in use on the network', async () => {
    const { call } = await testFixture(withTemplate());
    await call('deployVirtualMachine', wish);
    expect(refusalOf(await call('deployVirtualMachine', wish))).toBe(
      '431 The vm with hostName web-1 already exists in the network domain: cs1cloud.internal; network=isolated',
    );
    expect(
      refusalOf(await call('deployVirtualMachine', { ...wish, networkids: 'shared' })),
    ).toBeUndefined();
  });

  it.each([
    ['user_vm', 1],
    ['cpu', 3],
    ['memory', 4096],
    ['volume', 2],
    ['primary_storage', 32],
  ] as const)('refuses to exceed the limit of %s', async (type, limit) => {
    const { call, state } = await testFixture(withTemplate());
    change(state, 'accounts', 'ada', { limits: { [type]: limit } });
    expect(refusalOf(await call('deployVirtualMachine', wish))).toContain(
      `535 Maximum amount of resources of Type = '${type}'`,
    );
  });

  it('leaves a failed instance in state Error, which counts towards no limit', async () => {
    const { execute, state } = await testFixture(
      withTemplate({ zones: [{ zoneId: ids.zone, ready: false, status: '12% Downloaded' }] }),
    );
    change(state, 'accounts', 'ada', { limits: { user_vm: 2 } });
    expect(await execute('deployVirtualMachine', wish)).toContain('530 Unable to orchestrate');
    const made = [...state.collections.instances.values()].find(({ name }) => name === 'web-1');
    expect(made?.state).toBe('Error');
    change(state, 'templates', 'template', {
      zones: [{ zoneId: ids.zone, ready: true, status: 'Download Complete' }],
    });
    expect(await execute('deployVirtualMachine', { ...wish, name: 'web-2' })).toBeUndefined();
  });
});
