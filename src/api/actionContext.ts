import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ActionContext } from '../domain/actions';
import { allowancesOf } from '../domain/limits';
import type { Capabilities } from '../domain/types';
import { capabilitiesQuery } from './capabilities';
import { useCloud } from './cloud';
import { useListedPageEnvironment } from './environments';
import { instancesQuery } from './instances';
import { limitsCommand, limitsQuery, type ResourceLimits } from './limits';
import { recoveryPointsQuery } from './recoveryPoints';
import { useSession } from './session';
import { snapshotsQuery } from './snapshots';
import { useTasks } from './taskHooks';
import { templatesQuery } from './templates';
import { volumesQuery } from './volumes';

/**
 * A list that is read again when a page or dialog opens and when a task has changed it, but not
 * polled: only the list that a page shows is worth that.
 */
function unpolled<Query extends object>(query: Query) {
  return { ...query, refetchInterval: false as const };
}

/**
 * What `domain/actions` needs to know beside the thing itself. Undefined until the account's
 * capabilities are known; a list of which nothing has come is absent.
 */
export function useActionContext(): ActionContext | undefined {
  const cloud = useCloud();
  const tasks = useTasks();
  const { data: capabilities } = useQuery(capabilitiesQuery(cloud));
  const { data: instances } = useQuery(unpolled(instancesQuery(cloud)));
  const { data: volumes } = useQuery(unpolled(volumesQuery(cloud)));
  const { data: snapshots } = useQuery(unpolled(snapshotsQuery(cloud)));
  const { data: recoveryPoints } = useQuery(unpolled(recoveryPointsQuery(cloud)));
  const { data: templates } = useQuery({ ...templatesQuery(cloud), enabled: false });
  const limits = useLimits(capabilities);
  const allowances = useMemo(
    () => limits && allowancesOf(limits, { volumes, snapshots, templates }),
    [limits, volumes, snapshots, templates],
  );
  const environment = useListedPageEnvironment();
  return useMemo(
    () =>
      capabilities && {
        capabilities,
        tasks,
        instances,
        volumes,
        snapshots,
        recoveryPoints,
        allowances,
        environment,
      },
    [capabilities, tasks, instances, volumes, snapshots, recoveryPoints, allowances, environment],
  );
}

/**
 * The limits of the page's environment, where its lists hold what they are about and nothing else: an
 * administrator's lists hold what is others', too.
 */
function useLimits(capabilities: Capabilities | undefined): ResourceLimits | undefined {
  const cloud = useCloud();
  const { user } = useSession();
  const isOwn =
    cloud.environment.kind === 'project' ||
    (cloud.environment.kind === 'default' && user?.role === 'user');
  const mayAsk = capabilities?.commands.has(limitsCommand(cloud)) ?? false;
  return useQuery({ ...limitsQuery(cloud), enabled: isOwn && mayAsk }).data;
}
