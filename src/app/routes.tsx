import {
  Navigate,
  type LoaderFunctionArgs,
  type RouteObject,
  type ShouldRevalidateFunctionArgs,
} from 'react-router';
import type { Cloud } from '../cloud/createCloud';
import { InstancesPage } from '../resources/instances/InstancesPage';
import { instanceQuery } from '../resources/instances/instances';
import { instanceOperations } from '../resources/instances/operations';
import { instanceRecoveryPointsQuery } from '../resources/recovery-points/recoveryPoints';
import { snapshotOperations } from '../resources/snapshots/operations';
import { snapshotQuery } from '../resources/snapshots/snapshots';
import { templateOperations } from '../resources/templates/operations';
import { volumeOperations } from '../resources/volumes/operations';
import { volumeQuery } from '../resources/volumes/volumes';
import { dialogPart, type ActionEntry } from '../ui/navigation/actionEntry';
import { useAddressPart } from '../ui/dialog/dialogRoute';
import { PageHandle } from '../ui/navigation/matchedPage';
import { paths } from '../ui/navigation/paths';
import { NotFound, PageBoundary } from './boundaries';
import { lazyFramelessPage, lazyDialog, lazyPage } from './lazyRoutes';
import { prefetchList } from './mainLists';
import { FirstLoading, Pages } from './Pages';
import { Shell } from './Shell';
import { FramelessLoading } from './start/FramelessPage';

/** A dialog at its own address, over the page of the route above it. */
const at = (path: string, load: Parameters<typeof lazyDialog>[0]): RouteObject => ({
  path,
  ...lazyDialog(load, () => import('./DialogBoundary')),
});

/** The dialogs of one resource. */
const dialogsOf = (operations: Readonly<Record<string, ActionEntry>>): RouteObject[] =>
  Object.entries(operations).flatMap(([action, { dialog }]) =>
    dialog ? [at(dialogPart(action), dialog)] : [],
  );

/** Redirect from the former address of the deletion of one point. */
function OldDeleteAddress() {
  const id = useAddressPart('id');
  const pointId = useAddressPart('pointId');
  return <Navigate to={paths.deletePoints(id, [pointId])} replace />;
}

const createInstance = () => import('../resources/instances/create/CreateInstance');

/** A filter, a selection or a panel in the search part is no reason to read a list again. */
const shouldRevalidate = ({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs) =>
  currentUrl.pathname !== nextUrl.pathname;

/**
 * All routes. Loaders only start to fetch, so that data never waits for code; pages take what has come from the query
 * cache and show failures themselves. A page, and a dialog over it, waits for its code before it is shown.
 */
export function routes(cloud: Cloud): RouteObject[] {
  const { queryClient } = cloud;
  const starts = (prefetch: (id: string) => Promise<unknown>) => ({
    loader: ({ params }: LoaderFunctionArgs) => {
      if (cloud.session.current().status === 'signedIn') void prefetch(params['id'] ?? '');
      return null;
    },
    shouldRevalidate,
  });
  const listOf = (prefetch: () => Promise<unknown>) => ({
    index: true as const,
    element: null,
    ...starts(prefetch),
  });
  const detailsOf = (prefetch: (id: string) => Promise<unknown>) => ({
    path: ':id',
    ...starts(prefetch),
  });

  const recoveryPoints: RouteObject = {
    path: 'recovery-points',
    ...starts((id) => queryClient.prefetchQuery(instanceRecoveryPointsQuery(cloud, id))),
    ...lazyPage(() => import('../resources/recovery-points/page/RecoveryPointsPage')),
    children: [
      at('create', () => import('../resources/recovery-points/dialogs/CreateRecoveryPoint')),
      at(':pointId/pin', () => import('../resources/recovery-points/dialogs/PinPoint')),
      at(':pointId/unpin', () => import('../resources/recovery-points/dialogs/UnpinPoint')),
      {
        path: 'delete',
        ...lazyPage(() => import('../resources/recovery-points/deletion/DeletePage'), {
          runsSteps: true,
        }),
      },
      {
        path: ':pointId/rollback',
        ...lazyPage(() => import('../resources/recovery-points/rollback/RollbackPage'), {
          runsSteps: true,
        }),
      },
    ],
  };

  const instances: RouteObject = {
    path: 'instances',
    handle: new PageHandle({ Page: InstancesPage }),
    children: [
      listOf(() => prefetchList.instances(cloud)),
      at('create', createInstance),
      {
        path: 'moments/:momentId',
        ...lazyPage(() => import('../resources/recovery-points/moment/MomentPage'), {
          runsSteps: true,
        }),
        children: [
          {
            path: 'rollback',
            ...lazyPage(
              () => import('../resources/recovery-points/moment/rollback/MomentRollbackPage'),
              { runsSteps: true },
            ),
          },
        ],
      },
      {
        ...detailsOf((id) => queryClient.prefetchQuery(instanceQuery(cloud, id))),
        ...lazyPage(() => import('../resources/instances/InstancePage'), { isDetails: true }),
        children: [
          ...dialogsOf(instanceOperations),
          at('password', () => import('../resources/instances/dialogs/NewPassword')),
          recoveryPoints,
        ],
      },
    ],
  };

  const volumes: RouteObject = {
    path: 'volumes',
    ...lazyPage(() => import('../resources/volumes/VolumesPage')),
    children: [
      listOf(() => prefetchList.volumes(cloud)),
      at('add', () => import('../resources/volumes/dialogs/AddVolume')),
      {
        ...detailsOf((id) => queryClient.prefetchQuery(volumeQuery(cloud, id))),
        ...lazyPage(() => import('../resources/volumes/VolumePage'), { isDetails: true }),
        children: dialogsOf(volumeOperations),
      },
    ],
  };

  const snapshots: RouteObject = {
    path: 'snapshots',
    ...lazyPage(() => import('../resources/snapshots/SnapshotsPage')),
    children: [
      listOf(() => prefetchList.snapshots(cloud)),
      {
        path: 'test-leftovers',
        ...lazyPage(() => import('../resources/snapshots/testRestore/TestLeftoversPage')),
      },
      {
        ...detailsOf((id) => queryClient.prefetchQuery(snapshotQuery(cloud, id))),
        ...lazyPage(() => import('../resources/snapshots/SnapshotPage'), { isDetails: true }),
        children: [
          ...dialogsOf(snapshotOperations),
          {
            path: 'test-restore',
            ...lazyPage(() => import('../resources/snapshots/testRestore/TestRestorePage')),
          },
        ],
      },
    ],
  };

  const templates: RouteObject = {
    path: 'templates',
    ...starts(() => prefetchList.templates(cloud)),
    ...lazyPage(() => import('../resources/templates/TemplatesPage')),
    children: [
      at('create-instance', createInstance),
      { path: ':id', children: dialogsOf(templateOperations) },
    ],
  };

  return [
    {
      path: 'sign-in',
      ...lazyFramelessPage(() => import('./session/SignInPage')),
      HydrateFallback: FramelessLoading,
      ErrorBoundary: PageBoundary,
    },
    {
      Component: Shell,
      ErrorBoundary: PageBoundary,
      children: [
        {
          Component: Pages,
          HydrateFallback: FirstLoading,
          ErrorBoundary: PageBoundary,
          children: [
            { index: true, element: <Navigate to="/instances" replace /> },
            instances,
            {
              path: 'instances/:id/recovery-points/:pointId/delete',
              Component: OldDeleteAddress,
            },
            volumes,
            snapshots,
            templates,
            { path: '*', Component: NotFound },
          ],
        },
      ],
    },
  ];
}
