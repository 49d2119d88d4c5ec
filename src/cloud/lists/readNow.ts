import type { FetchQueryOptions, QueryClient, QueryKey } from '@tanstack/react-query';

/**
 * Reads a query from the cloud for a decision. Never from the cache or an earlier request: on a slow cloud that
 * answer may be older than the page.
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
