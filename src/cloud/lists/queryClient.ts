import { QueryClient } from '@tanstack/react-query';
import { traitsOf } from '../client/errors';

/** Number of automatic repetitions of a read. */
const retries = 2;

/**
 * Cache of the cloud's answers. Reads without an answer are repeated a few times; refused reads and changes never
 * are. Requests are sent even offline: the practice cloud needs no network.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        refetchOnReconnect: true,
        retry: (count, error) => count < retries && traitsOf(error)?.isRepeated === true,
        retryDelay: (count) => 500 * 3 ** count,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
