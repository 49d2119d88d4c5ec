import type { FetchQueryOptions, QueryClient, QueryKey } from '@tanstack/react-query';

/**
 * Reads a query from the cloud, for a decision. Never the cache, nor a read that began before: on a slow cloud its
 * answer may be older than what the person sees.
 */
export async function readNow<T, E, D, K extends QueryKey>(
  queryClient: QueryClient,
  query: FetchQueryOptions<T, E, D, K>,
): Promise<D> {
  const { queryKey } = query;
  // Without data, a page still waits for the first read.
  if (queryClient.getQueryData(queryKey) !== undefined)
    await queryClient.cancelQueries({ queryKey, exact: true }, { silent: true });
  return queryClient.fetchQuery({ ...query, staleTime: 0 });
}
