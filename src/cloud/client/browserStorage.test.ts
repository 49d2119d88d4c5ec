import { expect, test, vi } from 'vitest';
import { memoryStorage, tolerant } from './browserStorage';

/** A browser's storage, as far as it is used. */
const working = (): Storage => ({ ...memoryStorage(), length: 0, clear: vi.fn(), key: () => null });

const refuse = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

test.each<[string, () => Storage | null | undefined]>([
  ['throws', refuse],
  ['is null', () => null],
  ['is not there', () => undefined],
  [
    'throws at each use',
    () => ({ ...working(), getItem: refuse, setItem: refuse, removeItem: refuse }),
  ],
])('where the storage %s, values live as long as the page', (_how, open) => {
  const storage = tolerant(open);
  expect(storage.getItem('key')).toBeNull();
  storage.setItem('key', 'value');
  expect(storage.getItem('key')).toBe('value');
  expect(storage.keys()).toContain('key');
  storage.removeItem('key');
  expect(storage.getItem('key')).toBeNull();
});

test('where the storage is full, the new value wins over the stored one', () => {
  const full = working();
  full.setItem('key', 'old');
  const storage = tolerant(() => ({ ...full, setItem: refuse }));
  storage.setItem('key', 'new');
  expect(storage.getItem('key')).toBe('new');
  storage.removeItem('key');
  expect(storage.getItem('key')).toBeNull();
});

test('a working storage returns the value', () => {
  const browser = working();
  const storage = tolerant(() => browser);
  storage.setItem('key', 'value');
  expect(browser.getItem('key')).toBe('value');
  expect(storage.getItem('key')).toBe('value');
});
