import { expect, test, vi } from 'vitest';
import { memoryStorage, separateStorage, tolerant } from './storage';

test('two clouds in one tab neither see nor remove each other’s keys', () => {
  const tab = memoryStorage();
  const real = separateStorage(tab, 'real');
  const practice = separateStorage(tab, 'practice');
  real.setItem('cairn.session', 'mine');
  practice.setItem('cairn.session', 'another');
  expect(practice.keys()).toEqual(['cairn.session']);
  practice.removeItem('cairn.session');
  expect(practice.getItem('cairn.session')).toBeNull();
  expect(real.getItem('cairn.session')).toBe('mine');
  expect(tab.getItem('cairn.session')).toBeNull();
});

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
