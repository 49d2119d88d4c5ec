import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { readNow } from './readNow';

/** A query whose reads the test answers. */
function slowQuery() {
  const answers: ((value: string) => void)[] = [];
  const queryFn = () => new Promise<string>((resolve) => answers.push(resolve));
  return { answers, query: { queryKey: ['slow'], queryFn } };
}

test('ignores a read that began earlier, and its late answer', async () => {
  const queryClient = new QueryClient();
  const { answers, query } = slowQuery();
  queryClient.setQueryData(query.queryKey, 'shown');
  const before = queryClient.fetchQuery({ ...query, staleTime: 0 }).catch(() => 'cancelled');
  const now = readNow(queryClient, query);
  await expect.poll(() => answers.length).toBe(2);
  answers[1]?.('new');
  answers[0]?.('old');
  expect(await now).toBe('new');
  expect(await before).not.toBe('old');
  expect(queryClient.getQueryData(query.queryKey)).toBe('new');
});

test('shares the first read, since a page waits for it', async () => {
  const queryClient = new QueryClient();
  const { answers, query } = slowQuery();
  const first = queryClient.fetchQuery(query);
  const now = readNow(queryClient, query);
  await Promise.resolve();
  answers[0]?.('first');
  expect([await first, await now, answers.length]).toEqual(['first', 'first', 1]);
});
