import { expect, test } from 'vitest';
import { isDetails, pageOf } from './pageOf';

test.each([
  ['/instances', false, '/instances', false],
  ['/instances/i1', false, '/instances/i1', true],
  ['/instances/i1/start', false, '/instances', false],
  ['/instances/i1/start', true, '/instances/i1', true],
  ['/volumes/add', false, '/volumes', false],
  ['/instances/i1/recovery-points', false, '/instances/i1/recovery-points', false],
  ['/instances/i1/recovery-points/create', false, '/instances/i1/recovery-points', false],
  ['/instances/i1/recovery-points/delete', false, '/instances/i1/recovery-points/delete', false],
  [
    '/instances/i1/recovery-points/p1/rollback',
    false,
    '/instances/i1/recovery-points/p1/rollback',
    false,
  ],
  ['/templates/t1/delete', false, '/templates', false],
])('%s (over details: %s) stands on %s', (pathname, over, page, details) => {
  expect(pageOf(pathname, over)).toBe(page);
  expect(isDetails(page)).toBe(details);
});
