import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ActionContext } from './context';
import { CloudError } from '../../cloud/client/errors';
import { allowancesOf, type Limit } from '../../cloud/catalog/limitedResources';
import {
  isWhole,
  unread,
  wholeList,
  type PagedList,
  type UnreadableRow,
} from '../../cloud/lists/list';
import type { Volume } from '../../cloud/types';
import { capabilitiesQuery, useCapabilities } from '../../cloud/session/capabilities';
import { useCloud } from '../../cloud/cloud';
import { useCloudHour } from '../shared/cloudTime';
import { useListedPageEnvironment } from '../../cloud/environments/environments';
import { instancesQuery } from '../instances/instances';
import { limitsCommand, limitsQuery } from '../../cloud/catalog/limits';
import {
  instanceRecoveryPointsQuery,
  recoveryPointsQuery,
} from '../recovery-points/recoveryPoints';
import { useSession } from '../../cloud/session/session';
import { snapshotsQuery } from '../snapshots/snapshots';
import { useTasks } from '../../cloud/tasks/taskHooks';
import { templatesQuery } from '../templates/templates';
import { volumesQuery } from '../volumes/volumes';

/**
 * A list that is read again when a page or dialog opens and when a task has changed it, but not
 * polled: only the list that a page shows is worth that.
 */
function unpolled<Query extends object>(query: Query) {
  return { ...query, refetchInterval: false as const };
}

/** State of a list: the part that was read, and the reason where it is incomplete. */
export interface ListRead {
  data: PagedList<unknown> | undefined;
  error: unknown;
  refetch: () => unknown;
}

const isForbidden = (error: unknown) =>
  error instanceof CloudError && error.kind === 'commandDenied';

/** Reads the lists again that failed or are incomplete; undefined where that is useless. */
function retryOf(lists: readonly ListRead[]): (() => void) | undefined {
  const missing = lists.filter(
    ({ error, data }) => !isForbidden(error) && (error !== null || !isWhole(data)),
  );
  if (missing.length === 0) return undefined;
  return () => missing.forEach((list) => void list.refetch());
}

/** Gaps in the account's permissions and the cloud's settings, read again as a list is. */
export function useCapabilitiesRead(): ListRead {
  const { data, error, refetch } = useQuery(capabilitiesQuery(useCloud()));
  return { data: none, error: error ?? data?.failed[0] ?? null, refetch };
}

/** The lists that rules need. */
function useLists() {
  const cloud = useCloud();
  return {
    instances: useQuery(unpolled(instancesQuery(cloud))),
    volumes: useQuery(unpolled(volumesQuery(cloud))),
    snapshots: useQuery(unpolled(snapshotsQuery(cloud))),
    recoveryPoints: useQuery(unpolled(recoveryPointsQuery(cloud))),
    limits: useLimits(),
  };
}

/** Gaps in the lists that rules need. */
export interface ListProblems {
  /** Errors of lists that could not be loaded, without those that the account has no access to. */
  errors: readonly CloudError[];
  unreadable: readonly UnreadableRow[];
  onRetry: (() => void) | undefined;
}

/** The same, of the permissions, and of the lists that a page needs and does not show, or that a dialog needs. */
export function useListProblems(
  ...needed: readonly (keyof ReturnType<typeof useLists> | ListRead)[]
): ListProblems {
  const all = useLists();
  const capabilities = useCapabilitiesRead();
  const lists = needed.map((each) => (typeof each === 'string' ? all[each] : each));
  return problemsOf([capabilities, ...lists]);
}

/** Gaps in the lists that were read. */
export function problemsOf(lists: readonly ListRead[]): ListProblems {
  return {
    // Of several lists by one command that failed, one is enough to say so.
    errors: [
      ...new Map(
        lists.flatMap(({ error }) =>
          error instanceof CloudError && !isForbidden(error) ? [[error.command, error]] : [],
        ),
      ).values(),
    ],
    unreadable: lists.flatMap(({ data }) => data?.unreadable ?? []),
    onRetry: retryOf(lists),
  };
}

/**
 * Context that the rules need beside the resource itself. Undefined until the account's capabilities are known; a
 * list without any answer is absent.
 */
export function useActionContext(): ActionContext | undefined {
  const cloud = useCloud();
  const tasks = useTasks();
  const capabilities = useCapabilities();
  const lists = useLists();
  const { data: instances } = lists.instances;
  const { data: volumes } = lists.volumes;
  const { data: snapshots } = lists.snapshots;
  const { data: recoveryPoints } = lists.recoveryPoints;
  const templates = useQuery({ ...templatesQuery(cloud), enabled: false });
  const limits = lists.limits.data;
  const countedInstances = toCount(lists.instances);
  const countedVolumes = toCount(lists.volumes);
  const countedSnapshots = toCount(lists.snapshots);
  const countedTemplates = toCount(templates);
  const allowances = useMemo(
    () =>
      limits &&
      allowancesOf(limits, {
        instances: countedInstances,
        volumes: countedVolumes,
        snapshots: countedSnapshots,
        templates: countedTemplates,
      }),
    [limits, countedInstances, countedVolumes, countedSnapshots, countedTemplates],
  );
  const environment = useListedPageEnvironment();
  const now = useCloudHour(
    Math.max(lists.snapshots.dataUpdatedAt, lists.recoveryPoints.dataUpdatedAt),
  );
  return useMemo(
    () =>
      capabilities && {
        capabilities,
        tasks,
        now,
        instances,
        volumes,
        snapshots,
        recoveryPoints,
        allowances,
        environment,
      },
    [
      capabilities,
      tasks,
      now,
      instances,
      volumes,
      snapshots,
      recoveryPoints,
      allowances,
      environment,
    ],
  );
}

/** A list to count by: after an error, the rest of it does not come. */
function toCount<T>({
  data,
  error,
}: {
  data: PagedList<T> | undefined;
  error: unknown;
}): PagedList<T> | 'failed' | undefined {
  return error !== null && data?.isComplete !== true ? 'failed' : data;
}

/** A list with an item that was read by itself. */
function withItem<T extends { id: string }>(
  list: PagedList<T> | undefined,
  item: T | undefined,
): PagedList<T> | undefined {
  if (item === undefined || list?.items.some(({ id }) => id === item.id) === true) return list;
  const { items, ...rest } = list ?? unread;
  return { ...rest, items: [...items, item] };
}

/** The same for a dialog about one resource: unknown data is still loading, or can be read again. */
export interface DialogContext {
  context: ActionContext | undefined;
  /** True while lists load, so that unknown data may be known soon. */
  isReading: boolean;
  /** Absent where asking again is no use. */
  onRetry: (() => void) | undefined;
}

/**
 * Where the lists are incomplete, the volume of the dialog is known all the same, and the points of its instance are
 * read separately.
 */
export function useDialogContext(volume: Volume | undefined): DialogContext {
  const cloud = useCloud();
  const lists = useLists();
  const all = useActionContext();
  const instanceId = volume?.instanceId;
  const isAsked = instanceId !== undefined && !isWhole(lists.recoveryPoints.data);
  const own = useQuery({
    ...unpolled(instanceRecoveryPointsQuery(cloud, instanceId ?? '')),
    enabled: isAsked,
  });
  const recoveryPoints = isAsked ? (own.data ?? all?.recoveryPoints) : all?.recoveryPoints;
  const capabilities = useCapabilitiesRead();
  const asked = [...Object.values(lists), ...(isAsked ? [own] : [])];
  return {
    context: useMemo(
      () => all && { ...all, recoveryPoints, volumes: withItem(all.volumes, volume) },
      [all, recoveryPoints, volume],
    ),
    isReading: asked.some(({ isFetching }) => isFetching),
    onRetry: retryOf([capabilities, ...asked]),
  };
}

/**
 * Limits of the page's environment, where its lists have the resources of its limits and no others: an
 * administrator's lists include those of others. Not known where the account may not read them.
 */
function useLimits(): ListRead & { data: PagedList<Limit> | undefined; isFetching: boolean } {
  const cloud = useCloud();
  const { user } = useSession();
  const capabilities = useCapabilities();
  const isOwn =
    cloud.environment.kind === 'project' ||
    (cloud.environment.kind === 'default' && user?.role === 'user');
  const mayAsk = capabilities?.commands.has(limitsCommand(cloud));
  const isAsked = isOwn && mayAsk === true;
  const query = useQuery({ ...limitsQuery(cloud), enabled: isAsked });
  const { data, error, refetch } = query;
  if (!isOwn) return { data: none, error: null, isFetching: false, refetch };
  if (mayAsk === false) {
    const denied = new CloudError('commandDenied', { command: limitsCommand(cloud) });
    return { data: unread, error: denied, isFetching: false, refetch };
  }
  return {
    data: error === null || data ? data : unread,
    error,
    // Asked only by those who show it, so that no list is rendered once more whenever limits are read.
    get isFetching() {
      return query.isFetching;
    },
    refetch,
  };
}

const none = wholeList<never>([]);
