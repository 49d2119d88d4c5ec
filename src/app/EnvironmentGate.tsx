import { useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { useCloud } from '../cloud/cloud';
import { keysOf } from '../cloud/lists/keys';
import { CloudError } from '../cloud/client/errors';
import { useListedEnvironment } from './environments/pageEnvironment';
import { useSection } from '../ui/navigation/matchedPage';
import { later } from './later';

const InactiveEnvironment = later(() => import('./environments/InactiveEnvironment'));
const NoEnvironment = later(() => import('./environments/NoEnvironment'));

const keys = keysOf('environments');

/** Refusals that a project which has gone, or from which one was taken out, leads to (CloudStack: 431, 432, 531). */
const suspicious = new Set(['gone', 'invalid', 'notPermitted', 'account']);

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
      if (resource === keys.all[0] || !(error instanceof CloudError)) return;
      if (suspicious.has(error.kind)) void queryClient.invalidateQueries({ queryKey: keys.all });
    });
  }, [queryClient, inProject]);
}
