import { expect, test } from 'vitest';
import { memoryStorage } from '../../browser/storage';
import { cloudOfTab } from './whichCloud';

const api = '/client/api';

test.each([
  [{ practiceCloud: 'only' }, null, 'practice'],
  [{ practiceCloud: 'only' }, 'real', 'practice'],
  [{ api, practiceCloud: true }, null, 'real'],
  [{ api, practiceCloud: true }, 'practice', 'practice'],
  [{ api, practiceCloud: true }, 'real', 'real'],
  [{ api, practiceCloud: false }, 'practice', 'real'],
] as const)('with %j, a tab that chose %s is in the %s cloud', (config, chosen, name) => {
  const storage = memoryStorage();
  if (chosen !== null) storage.setItem('cairn.cloud', chosen);
  expect(cloudOfTab(config, storage)).toBe(name);
});
