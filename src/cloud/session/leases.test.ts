import { beforeEach, describe, expect, test } from 'vitest';
import { leaseMs } from './leases';
import type { Lock, LockRefusal } from './lock';
import { memoryStorage, type KeyValueStorage } from '../../browser/storage';
import { settle, manualClock, type ManualClock } from '../../testing/clock';
import { leasingTab, tabClock } from '../../testing/locks';

let clock: ManualClock;
let storage: KeyValueStorage;
beforeEach(() => {
  clock = manualClock();
  storage = memoryStorage();
});

function openTab() {
  const time = tabClock(clock);
  return { ...time, ...leasingTab(time, storage) };
}

/** Advances the time, then returns the result. */
async function after<T>(ms: number, asked: Promise<T>): Promise<T | 'waits'> {
  let outcome: T | 'waits' = 'waits';
  void asked.then((value) => (outcome = value));
  await clock.advance(ms);
  return outcome;
}

const locked = (got: Lock | LockRefusal | 'waits'): Lock =>
  typeof got === 'string' ? expect.fail(`it is ${got}`) : got;

const get = async (tab: ReturnType<typeof openTab>) => locked(await after(1_000, tab.lock('run')));

test('the first tab gets it, the second does not, as long as the first lives', async () => {
  const [one, two] = [openTab(), openTab()];
  const lock = await get(one);
  expect(await after(4_000, two.lock('run'))).toBe('taken');
  await clock.advance(10 * leaseMs);
  expect(await after(4_000, two.lock('run'))).toBe('taken');
  expect(await after(0, lock.holds())).toBe(true);
});

test('of two tabs that claim at once, one gets the lease', async () => {
  const got = await after(4_000, Promise.all([openTab().lock('run'), openTab().lock('run')]));
  expect(Array.isArray(got) && got.filter((each) => each === 'taken')).toHaveLength(1);
});

test('locks of other names are free', async () => {
  await get(openTab());
  locked(await after(1_000, openTab().lock('another')));
});

test('a released lease is free at once', async () => {
  const lock = await get(openTab());
  lock.release();
  expect(await after(0, lock.holds())).toBe(false);
  locked(await after(200, openTab().lock('run')));
});

describe('a tab that sleeps', () => {
  test('keeps the lease if nobody took it', async () => {
    const one = openTab();
    const lock = await get(one);
    one.sleep();
    await clock.advance(10 * leaseMs);
    one.wake();
    expect(await after(1_000, lock.holds())).toBe(true);
    expect(await after(4_000, openTab().lock('run'))).toBe('taken');
  });

  test('has lost the lease if another took it, even after its release', async () => {
    const one = openTab();
    const lock = await get(one);
    one.sleep();
    await clock.advance(leaseMs);
    const second = await get(openTab());
    one.wake();
    expect(await after(1_000, lock.holds())).toBe(false);
    expect(await after(0, second.holds())).toBe(true);
    second.release();
    expect(await after(1_000, lock.holds())).toBe(false);
  });

  test('and another that claims it as the first wakes: exactly one has it', async () => {
    const one = openTab();
    const lock = await get(one);
    one.sleep();
    await clock.advance(leaseMs);
    const asked = openTab().lock('run');
    one.wake();
    const got = await after(1_000, Promise.all([lock.holds(), asked]));
    const [isHeld, second] = Array.isArray(got) ? got : expect.fail('they wait');
    expect([isHeld, second !== 'taken'].filter(Boolean)).toHaveLength(1);
  });
});

describe('a tab that dies', () => {
  test('blocks it until its lease lapses: resuming waits for that, starting does not', async () => {
    const one = openTab();
    await get(one);
    one.sleep();
    const resumed = openTab().lock('run', { waitsForDeadTab: true });
    expect(await after(4_000, openTab().lock('run'))).toBe('taken');
    expect(await after(0, resumed)).toBe('waits');
    locked(await after(leaseMs, resumed));
  });

  test('tells a waiting tab soon that it is alive', async () => {
    await get(openTab());
    expect(await after(21_000, openTab().lock('run', { waitsForDeadTab: true }))).toBe('taken');
  });

  test('frees the lock at once where the browser announced the end', async () => {
    const one = openTab();
    const lock = await get(one);
    one.leave('left');
    one.sleep();
    locked(await after(200, openTab().lock('run')));
    one.wake();
    expect(await after(1_000, lock.holds())).toBe(false);
  });
});

describe('a tab that is about to close', () => {
  test('blocks it for seconds at most if it dies without an event', async () => {
    const one = openTab();
    await get(one);
    one.leave('asked');
    one.sleep();
    locked(await after(8_000, openTab().lock('run', { waitsForDeadTab: true })));
  });

  test('keeps the lease if the person stays', async () => {
    const one = openTab();
    const lock = await get(one);
    one.leave('asked');
    await clock.advance(60_000);
    expect(await after(1_000, lock.holds())).toBe(true);
    expect(await after(4_000, openTab().lock('run'))).toBe('taken');
  });
});

const refused = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

test('nobody gets a lease where the storage is refused', async () => {
  storage = { ...storage, getItem: refused, setItem: refused, removeItem: refused };
  expect(await after(0, openTab().lock('run'))).toBe('unavailable');
});

test('a lease is lost where the storage is refused later', async () => {
  const lock = await get(openTab());
  storage.getItem = refused;
  expect(await after(0, lock.holds())).toBe(false);
  await settle();
});

test.each(['getItem', 'removeItem'] as const)(
  'a lease is released without an error where %s is refused later',
  async (part) => {
    const lock = await get(openTab());
    storage[part] = refused;
    expect(() => lock.release()).not.toThrow();
  },
);

test('data that is not a lease does not block it', async () => {
  storage.setItem('cairn.lease.run', '{');
  await get(openTab());
});
