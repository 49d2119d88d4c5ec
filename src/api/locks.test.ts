import { afterEach, expect, test, vi } from 'vitest';
import { takeLock } from './locks';

afterEach(() => vi.unstubAllGlobals());

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

test.each(refusals)('where Web Locks %s, everybody gets the lock', async (_how, navigator) => {
  vi.stubGlobal('navigator', navigator);
  expect(await takeLock('run')).toBeTypeOf('function');
});

test('a lock that another tab has is not got', async () => {
  const request = async (_name: string, { signal }: LockOptions) => signal?.throwIfAborted();
  vi.stubGlobal('navigator', { locks: { request } });
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
  expect(await takeLock('run')).toBeUndefined();
  vi.restoreAllMocks();
});
