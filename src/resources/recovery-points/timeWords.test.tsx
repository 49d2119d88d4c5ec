import { cleanup } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { renderPage } from '../../testing/testPage';
import { useTimeWords } from './timeWords';

afterEach(cleanup);

function Age({ now, at }: { now: number; at: number }) {
  return <p>{useTimeWords(now).ago(at)}</p>;
}

const at = Date.UTC(2026, 10, 1, 13, 0, 22, 500);
const day = 86_400_000;
test.each([
  [30 * day, '30 days ago'],
  [30 * day + 59_000, '30 days ago'],
  [29 * day + 23 * 3_600_000, '29 days ago'],
  [0, 'now'],
])('a point that is %i ms old says %s, as a list of exact times does', (ms, words) => {
  const { container } = renderPage(<Age now={at + ms} at={at} />);
  expect(container.querySelector('p')?.textContent).toBe(words);
});
