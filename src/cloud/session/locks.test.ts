import { afterEach, expect, test, vi } from 'vitest';
import type { Lock, LockRefusal } from './lock';
import { takeLock } from './locks';
import { memoryStorage } from '../../browser/storage';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const insecure = () => new DOMException('The operation is insecure.', 'SecurityError');

const refusals: [string, object][] = [
  ['are not there', {}],
  ['are null', { locks: null }],
  [
    'throw',
    {
      locks: {
        request: () => {
          throw insecure();
        },
      },
    },
  ],
  ['are refused', { locks: { request: () => Promise.reject(insecure()) } }],
];

async function asked(): Promise<Lock | LockRefusal> {
  vi.stubGlobal('addEventListener', vi.fn());
  vi.stubGlobal('removeEventListener', vi.fn());
  vi.useFakeTimers();
  const got = takeLock('run');
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(3_500);
  return got;
}

test.each(refusals)(
  'where Web Locks %s, one tab gets the lock all the same',
  async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    vi.stubGlobal('localStorage', memoryStorage());
    const first = await asked();
    expect(first).toBeTypeOf('object');
    expect(await asked()).toBe('taken');
    if (typeof first === 'object') first.release();
  },
);

test.each(refusals)(
  'where Web Locks %s, and no storage is there, nobody gets the lock',
  async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    vi.stubGlobal('localStorage', undefined);
    expect(await asked()).toBe('unavailable');
  },
);

test('a Web Lock that another tab has is not got', async () => {
  const request = async (_name: string, { signal }: LockOptions) => signal?.throwIfAborted();
  vi.stubGlobal('navigator', { locks: { request } });
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
  expect(await takeLock('run')).toBe('taken');
});

test('a Web Lock is held until its release', async () => {
  const request = (_name: string, _options: LockOptions, held: () => Promise<void>) => held();
  vi.stubGlobal('navigator', { locks: { request } });
  const lock = await takeLock('run');
  if (typeof lock === 'string') expect.fail(`it is ${lock}`);
  expect(await lock.holds()).toBe(true);
  lock.release();
  expect(await lock.holds()).toBe(false);
});
