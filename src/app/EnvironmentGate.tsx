import { useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { useCloud } from '../cloud/cloud';
import { queryKeysOf } from '../cloud/lists/queryKeys';
import { traitsOf } from '../cloud/client/errors';
import { useListedEnvironment } from './environments/pageEnvironment';
import { useSection } from '../ui/navigation/matchedPage';
import { lazyFramePart } from './lazyRoutes';

const InactiveEnvironment = lazyFramePart(() => import('./environments/InactiveEnvironment'));
const NoEnvironment = lazyFramePart(() => import('./environments/NoEnvironment'));

const keys = queryKeysOf('environments');

/**
 * Shows the pages if their environment exists, also while it is being read. If it does not, shows one notice
 * instead of an error in every list and page.
 */
export function EnvironmentGate({ children }: { children: ReactNode }) {
  const environment = useListedEnvironment();
  const section = useSection();
  useRefetchOnDenial(useCloud().environment.kind === 'project');
  if (environment === null) return <NoEnvironment path={section} />;
  return (
    <>
      {environment !== undefined && environment.state !== 'Active' && (
        <InactiveEnvironment name={environment.name} />
      )}
      {children}
    </>
  );
}

/** Refetches the environment when a read fails the way reads fail without an environment. */
function useRefetchOnDenial(inProject: boolean) {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (!inProject) return undefined;
    return queryClient.getQueryCache().subscribe((event) => {
      if (event.type !== 'updated' || event.action.type !== 'error') return;
      const { error } = event.action;
      const [resource] = event.query.queryKey;
      // The same refusal comes from a deleted project, or one that the person was removed from.
      if (resource !== keys.all[0] && traitsOf(error)?.deniesExistence)
        void queryClient.invalidateQueries({ queryKey: keys.all });
    });
  }, [queryClient, inProject]);
}
