import { QueryClient } from '@tanstack/react-query';
import { traitsOf } from '../client/errors';

/** Times that a read is repeated by itself. */
const retries = 2;

/**
 * The cache of what the cloud said. Reads that got no answer are repeated a few times; what the engine
 * refused is not, and changes never are. The network is always tried: the practice cloud needs none.
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
