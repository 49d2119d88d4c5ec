import { describe, expect, it } from 'vitest';
import type { Persistence, PartName } from './persistence';
import { openHost, type Host, type HostParts } from './host';
import { presetFault } from '../presets';
import { oneAtATime } from '../queue';

const start = Date.UTC(2026, 10, 23, 14, 0, 0);

/** A persistence that clones as IndexedDB does, and reports its writes. */
function memoryPersistence() {
  const kept = new Map<string, unknown>();
  const written: PartName[][] = [];
  const persistence: Persistence = {
    readHead: () => Promise.resolve(structuredClone(kept.get('head'))),
    readParts: (names) =>
      Promise.resolve(new Map(names.map((name) => [name, structuredClone(kept.get(name))]))),
    write: (head, parts) => {
      written.push([...parts.keys()]);
      kept.set('head', structuredClone(head));
      for (const [name, value] of parts) kept.set(name, structuredClone(value));
      return Promise.resolve();
    },
  };
  return { persistence, kept, written };
}

/** A place with a clock of its own, in which several hosts can be opened. */
function place(persistence?: Persistence) {
  let real = start;
  const parts: HostParts = {
    persistence,
    exclusively: oneAtATime(),
    realNow: () => real,
    wait: () => Promise.resolve(),
    scenario: 'warrenton',
    speed: 10,
    seed: 1,
    sessionCheck: 'Parameter',
  };
  return {
    open: (own: Partial<HostParts> = {}) => openHost({ ...parts, ...own }),
    pass: (ms: number) => {
      real += ms;
    },
  };
}

async function call(host: Host, params: Record<string, string>): Promise<unknown> {
  const body = new URLSearchParams({ response: 'json', ...params });
  const request = new Request('http://cloud.test/client/api', { method: 'POST', body });
  const response = await host.answer(request);
  return Object.values(Object(await response.json()))[0];
}

async function signIn(host: Host): Promise<string> {
  const { username, password } = host.credentials;
  const answer = await call(host, { command: 'login', username, password });
  return String(Object(answer).sessionkey);
}

async function names(host: Host, sessionkey: string, command: string, key: string) {
  const answer = await call(host, { command, sessionkey });
  const list: unknown[] = Object(answer)[key] ?? [];
  return list.map((item) => String(Object(item).name));
}

describe('a practice cloud at home', () => {
  it('is one cloud for all that share its stored data', async () => {
    const { open } = place(memoryPersistence().persistence);
    const [one, two] = [await open(), await open()];
    const [keyOne, keyTwo] = [await signIn(one), await signIn(two)];
    const zones = Object(await call(one, { command: 'listZones', sessionkey: keyOne }));
    const offerings = Object(await call(one, { command: 'listDiskOfferings', sessionkey: keyOne }));
    await call(one, {
      command: 'createVolume',
      sessionkey: keyOne,
      name: 'shared',
      zoneid: zones.zone[0].id,
      diskofferingid: offerings.diskoffering[0].id,
    });
    await one.moveForward(600_000);
    expect(await names(two, keyTwo, 'listVolumes', 'volume')).toContain('shared');
    const later = await open();
    expect(await names(later, keyOne, 'listVolumes', 'volume')).toContain('shared');
  });

  it('writes only changed parts', async () => {
    const { persistence, written } = memoryPersistence();
    const host = await place(persistence).open();
    const sessionkey = await signIn(host);
    written.length = 0;
    await call(host, { command: 'listVolumes', sessionkey });
    expect(written.flat()).not.toContain('volumes');
    await host.setSpeed(60);
    expect(written.at(-1)).toEqual([]);
  });

  it.each<[string, (kept: Map<string, unknown>) => void]>([
    ['another schema', (kept) => kept.set('head', { ...Object(kept.get('head')), schema: 0 })],
    ['no head', (kept) => kept.delete('head')],
    [
      'a scenario that is no more',
      (kept) => {
        kept.set('head', { ...Object(kept.get('head')), scenario: 'atlantis' });
      },
    ],
    [
      'half of its versions',
      (kept) => {
        kept.set('head', { ...Object(kept.get('head')), versions: { meta: 1 } });
      },
    ],
    ['a part lost', (kept) => kept.delete('volumes')],
    ['a part that is something else', (kept) => kept.set('meta', 'nonsense')],
  ])('restarts over stored data with %s', async (_name, spoil) => {
    const { persistence, kept } = memoryPersistence();
    const { open } = place(persistence);
    await (await open()).changeScenario('empty');
    spoil(kept);
    const host = await open();
    expect(host.scenario()).toBe('warrenton');
    expect(await names(host, await signIn(host), 'listVolumes', 'volume')).toContain('ROOT-2755');
    expect((await open()).scenario()).toBe('warrenton');
  });

  it('continues in memory when its storage fails', async () => {
    const { persistence } = memoryPersistence();
    let broken = false;
    const fails = <T>(work: Promise<T>) => (broken ? Promise.reject(new Error('gone')) : work);
    const host = await place({
      readHead: () => fails(persistence.readHead()),
      readParts: (wanted) => fails(persistence.readParts(wanted)),
      write: (head, parts) => fails(persistence.write(head, parts)),
    }).open();
    const sessionkey = await signIn(host);
    expect(host.isKept()).toBe(true);
    broken = true;
    expect(await names(host, sessionkey, 'listVolumes', 'volume')).toContain('ROOT-2755');
    expect(host.isKept()).toBe(false);
  });

  it('lets time run at its speed, stop, and move forward', async () => {
    const { open, pass } = place();
    const host = await open();
    pass(1_000);
    expect(host.now()).toBe(start + 10_000);
    await host.setSpeed(0);
    pass(1_000);
    expect(host.now()).toBe(start + 10_000);
    await host.moveForward(5_000);
    expect(host.now()).toBe(start + 15_000);
  });

  it('ends a task when it is due', async () => {
    const host = await place().open();
    const sessionkey = await signIn(host);
    const listed = Object(
      await call(host, { command: 'listVolumes', sessionkey, name: 'ROOT-2755' }),
    );
    const volumeid: string = listed.volume[0].id;
    const job = Object(await call(host, { command: 'createSnapshot', sessionkey, volumeid }));
    const status = async () =>
      Object(await call(host, { command: 'queryAsyncJobResult', sessionkey, jobid: job.jobid }))
        .jobstatus;
    expect(await status()).toBe(0);
    await host.moveForward(3_600_000);
    expect(await status()).toBe(1);
  });

  it('changes scenario for all, and leaves them signed in', async () => {
    const { open } = place(memoryPersistence().persistence);
    const notified: string[] = [];
    const one = await open({ notifyOthers: () => notified.push('others') });
    const two = await open();
    const key = await signIn(two);
    one.subscribe(() => notified.push('here'));
    await one.changeScenario('forest');
    expect(notified).toEqual(['here', 'others']);
    let heard = 0;
    two.subscribe(() => (heard += 1));
    await two.refresh();
    expect(heard).toBe(1);
    expect(two.scenario()).toBe('forest');
    expect(await names(two, key, 'listVirtualMachines', 'virtualmachine')).toContain(
      'forest-branches',
    );
    await two.reset();
    expect(two.scenario()).toBe('forest');
  });

  it('applies the chosen faults, and reports when they are used up', async () => {
    const host = await place().open();
    const sessionkey = await signIn(host);
    const fault = presetFault('emptyAnswer', 'listVolumes');
    await host.setFaults([fault, { ...fault, times: 1 }]);
    expect(host.faults()).toHaveLength(1);
    let heard = 0;
    const stop = host.subscribe(() => (heard += 1));
    const body = new URLSearchParams({ command: 'listVolumes', response: 'json', sessionkey });
    const url = 'http://cloud.test/client/api';
    const response = await host.answer(new Request(url, { method: 'POST', body }));
    expect(await response.text()).toBe('');
    expect(host.faults()).toEqual([]);
    expect(heard).toBe(1);
    stop();
    await host.setFaults([fault]);
    expect(heard).toBe(1);
  });

  it('delays no other caller while an answer is late', async () => {
    const released: (() => void)[] = [];
    const wait = () => new Promise<void>((resolve) => released.push(resolve));
    const host = await place().open({ wait });
    const sessionkey = await signIn(host);
    await host.setFaults([presetFault('slowServer', 'listVolumes')]);
    const late = names(host, sessionkey, 'listVolumes', 'volume');
    expect(await names(host, sessionkey, 'listZones', 'zone')).toContain('QC-1');
    expect(released).toHaveLength(1);
    released[0]?.();
    expect(await late).toContain('ROOT-2755');
  });
});
