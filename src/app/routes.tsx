import { Suspense, type ComponentType } from 'react';
import {
  Navigate,
  type LoaderFunctionArgs,
  type RouteObject,
  type ShouldRevalidateFunctionArgs,
} from 'react-router';
import type { Cloud } from '../cloud/createCloud';
import { instanceQuery, instancesQuery } from '../resources/instances/instances';
import { instanceRecoveryPointsQuery } from '../resources/recovery-points/recoveryPoints';
import { snapshotQuery, snapshotsQuery } from '../resources/snapshots/snapshots';
import { templatesQuery } from '../resources/templates/templates';
import { volumeQuery, volumesQuery } from '../resources/volumes/volumes';
import { InstancesPage } from '../resources/instances/InstancesPage';
import { paths } from '../ui/navigation/paths';
import { OldDeleteAddress } from '../resources/recovery-points/deletion/OldDeleteAddress';
import { BareLoading } from './start/Bare';
import { DialogBoundary, NotFound, PageBoundary } from './boundaries';
import {
  LazyAddVolume,
  LazyCreateRecoveryPoint,
  dialogRoutes,
  pages,
  LazySignInPage,
} from './lazyParts';
import { ResourceSection } from './Section';
import { Shell } from './Shell';

/** A dialog of a section, at its own address. */
const at = (path: string, Component: ComponentType): RouteObject => ({
  path,
  Component,
  ErrorBoundary: DialogBoundary,
});

/** The dialogs over one thing of a section. */
const over = (section: string): RouteObject[] =>
  dialogRoutes
    .filter((dialog) => dialog.section === section)
    .map(({ path, Dialog }) => at(path, Dialog));

/** A filter, a selection or a panel in the search part is no reason to read a fleet anew. */
const shouldRevalidate = ({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs) =>
  currentUrl.pathname !== nextUrl.pathname;

/**
 * All routes. Loaders only start to fetch, so that data never waits for code;
 * pages take what has come from the query cache and show failures themselves.
 */
export function routes(cloud: Cloud): RouteObject[] {
  const { queryClient } = cloud;
  const starts = (prefetch: (id: string) => readonly Promise<unknown>[]) => ({
    loader: ({ params }: LoaderFunctionArgs) => {
      if (cloud.session.current().status === 'signedIn')
        void Promise.all(prefetch(params['id'] ?? ''));
      return null;
    },
    shouldRevalidate,
  });
  return [
    {
      path: paths.signIn,
      element: (
        <Suspense fallback={<BareLoading />}>
          <LazySignInPage />
        </Suspense>
      ),
      ErrorBoundary: PageBoundary,
    },
    {
      path: '/',
      Component: Shell,
      ErrorBoundary: PageBoundary,
      children: [
        {
          ErrorBoundary: PageBoundary,
          children: [
            { index: true, element: <Navigate to={paths.instances} replace /> },
            {
              path: 'instances',
              ...starts(() => [queryClient.prefetchQuery(instancesQuery(cloud))]),
              element: (
                <ResourceSection list={<InstancesPage />} details={<pages.InstancePage />} />
              ),
              children: [
                {
                  path: ':id',
                  ...starts((id) => [queryClient.prefetchQuery(instanceQuery(cloud, id))]),
                  element: null,
                },
                ...over('instances'),
              ],
            },
            {
              path: 'instances/:id/recovery-points/:pointId/rollback',
              ...starts((id) => [
                queryClient.prefetchQuery(instanceQuery(cloud, id)),
                queryClient.prefetchQuery(instanceRecoveryPointsQuery(cloud, id)),
              ]),
              element: <ResourceSection list={<pages.RollbackPage />} />,
            },
            {
              path: 'instances/:id/recovery-points/delete',
              ...starts((id) => [
                queryClient.prefetchQuery(instanceQuery(cloud, id)),
                queryClient.prefetchQuery(instanceRecoveryPointsQuery(cloud, id)),
              ]),
              element: <ResourceSection list={<pages.DeletePage />} />,
            },
            { path: 'instances/:id/recovery-points/:pointId/delete', Component: OldDeleteAddress },
            {
              path: 'instances/:id/recovery-points',
              ...starts((id) => [
                queryClient.prefetchQuery(instanceQuery(cloud, id)),
                queryClient.prefetchQuery(instanceRecoveryPointsQuery(cloud, id)),
              ]),
              element: <ResourceSection list={<pages.RecoveryPointsPage />} />,
              children: [at('create', LazyCreateRecoveryPoint)],
            },
            {
              path: 'volumes',
              ...starts(() => [queryClient.prefetchQuery(volumesQuery(cloud))]),
              element: (
                <ResourceSection list={<pages.VolumesPage />} details={<pages.VolumePage />} />
              ),
              children: [
                at('add', LazyAddVolume),
                {
                  path: ':id',
                  ...starts((id) => [queryClient.prefetchQuery(volumeQuery(cloud, id))]),
                  element: null,
                },
                ...over('volumes'),
              ],
            },
            {
              path: 'snapshots',
              ...starts(() => [queryClient.prefetchQuery(snapshotsQuery(cloud))]),
              element: (
                <ResourceSection list={<pages.SnapshotsPage />} details={<pages.SnapshotPage />} />
              ),
              children: [
                {
                  path: ':id',
                  ...starts((id) => [queryClient.prefetchQuery(snapshotQuery(cloud, id))]),
                  element: null,
                },
                ...over('snapshots'),
              ],
            },
            {
              path: 'templates',
              ...starts(() => [queryClient.prefetchQuery(templatesQuery(cloud))]),
              element: <ResourceSection list={<pages.TemplatesPage />} />,
              children: over('templates'),
            },
            { path: '*', Component: NotFound },
          ],
        },
      ],
    },
  ];
}
