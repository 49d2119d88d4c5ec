import { expect, test } from 'vitest';
import { memoryStorage, separateStorage } from './storage';

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
