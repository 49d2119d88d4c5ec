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
 * Shows its pages where their environment exists, also while that is being read. Where it does not, or no longer, it
 * says so instead of showing the errors of every list and page.
 */
export function EnvironmentGate({ children }: { children: ReactNode }) {
  const environment = useListedEnvironment();
  const section = useSection();
  useAskedAgain(useCloud().environment.kind === 'project');
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

/** Refetches the environment whenever a read was refused as it would be without it. */
function useAskedAgain(inProject: boolean) {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (!inProject) return undefined;
    return queryClient.getQueryCache().subscribe((event) => {
      if (event.type !== 'updated' || event.action.type !== 'error') return;
      const { error } = event.action;
      const [resource] = event.query.queryKey;
      // So are reads refused in a project that has gone, or that one was taken out of.
      if (resource !== keys.all[0] && traitsOf(error)?.deniesExistence)
        void queryClient.invalidateQueries({ queryKey: keys.all });
    });
  }, [queryClient, inProject]);
}
