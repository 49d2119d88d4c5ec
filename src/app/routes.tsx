import { lazy, type ComponentType } from 'react';
import { Navigate, type LoaderFunctionArgs, type RouteObject } from 'react-router';
import type { Cloud } from '../api/createCloud';
import { instanceQuery, instancesQuery } from '../api/instances';
import { instanceRecoveryPointsQuery } from '../api/recoveryPoints';
import { snapshotQuery, snapshotsQuery } from '../api/snapshots';
import { templatesQuery } from '../api/templates';
import { volumeQuery, volumesQuery } from '../api/volumes';
import { InstancesPage } from '../features/instances/InstancesPage';
import { SignInPage } from '../features/session/SignInPage';
import { paths } from '../ui/paths';
import { DialogBoundary, NotFound, PageBoundary } from './boundaries';
import { Section } from './Section';
import { Shell } from './Shell';

type Pages = typeof import('./pages');
type Dialogs = typeof import('./dialogs');

const page = (name: keyof Pages) =>
  lazy(async () => ({ default: (await import('./pages'))[name] }));
const dialog = (name: keyof Dialogs) =>
  lazy(async () => ({ default: (await import('./dialogs'))[name] }));

/** Loads what the first page did not bring, while the browser has nothing else to do. */
export function loadTheRest(): void {
  void import('./pages');
  void import('./dialogs');
}

const InstancePage = page('InstancePage');
const RecoveryPointsPage = page('RecoveryPointsPage');
const SnapshotPage = page('SnapshotPage');
const SnapshotsPage = page('SnapshotsPage');
const TemplatesPage = page('TemplatesPage');
const VolumePage = page('VolumePage');
const VolumesPage = page('VolumesPage');

/** A dialog of a section, at its own address. */
const at = (path: string, Component: ComponentType): RouteObject => ({
  path,
  Component,
  ErrorBoundary: DialogBoundary,
});

/**
 * All routes. Loaders only start to fetch, so that data never waits for code;
 * pages take what has come from the query cache and show failures themselves.
 */
export function routes(cloud: Cloud): RouteObject[] {
  const { queryClient } = cloud;
  const starts = (prefetch: (id: string) => readonly Promise<unknown>[]) => {
    return ({ params }: LoaderFunctionArgs) => {
      if (cloud.session.current().status === 'signedIn')
        void Promise.all(prefetch(params['id'] ?? ''));
      return null;
    };
  };
  return [
    { path: paths.signIn, Component: SignInPage },
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
              loader: starts(() => [queryClient.prefetchQuery(instancesQuery(cloud))]),
              element: <Section list={<InstancesPage />} details={<InstancePage />} />,
              children: [
                {
                  path: ':id',
                  loader: starts((id) => [queryClient.prefetchQuery(instanceQuery(cloud, id))]),
                  element: null,
                },
                at(':id/start', dialog('StartInstance')),
                at(':id/stop', dialog('StopInstance')),
                at(':id/reboot', dialog('RebootInstance')),
                at(':id/destroy', dialog('DestroyInstance')),
                at(':id/recover', dialog('RecoverInstance')),
                at(':id/expunge', dialog('ExpungeInstance')),
                at(':id/create-recovery-point', dialog('CreateRecoveryPoint')),
              ],
            },
            {
              path: 'instances/:id/recovery-points',
              loader: starts((id) => [
                queryClient.prefetchQuery(instanceQuery(cloud, id)),
                queryClient.prefetchQuery(instanceRecoveryPointsQuery(cloud, id)),
              ]),
              element: <Section list={<RecoveryPointsPage />} />,
              children: [
                at('create', dialog('CreateRecoveryPoint')),
                at(':pointId/rollback', dialog('RollbackInstance')),
                at(':pointId/delete', dialog('DeleteRecoveryPoint')),
              ],
            },
            {
              path: 'volumes',
              loader: starts(() => [queryClient.prefetchQuery(volumesQuery(cloud))]),
              element: <Section list={<VolumesPage />} details={<VolumePage />} />,
              children: [
                at('add', dialog('AddVolume')),
                {
                  path: ':id',
                  loader: starts((id) => [queryClient.prefetchQuery(volumeQuery(cloud, id))]),
                  element: null,
                },
                at(':id/take-snapshot', dialog('TakeSnapshot')),
                at(':id/attach', dialog('AttachVolume')),
                at(':id/detach', dialog('DetachVolume')),
                at(':id/resize', dialog('ResizeVolume')),
                at(':id/delete', dialog('DeleteVolume')),
              ],
            },
            {
              path: 'snapshots',
              loader: starts(() => [queryClient.prefetchQuery(snapshotsQuery(cloud))]),
              element: <Section list={<SnapshotsPage />} details={<SnapshotPage />} />,
              children: [
                {
                  path: ':id',
                  loader: starts((id) => [queryClient.prefetchQuery(snapshotQuery(cloud, id))]),
                  element: null,
                },
                at(':id/create-template', dialog('CreateTemplate')),
                at(':id/create-volume', dialog('CreateVolumeFromSnapshot')),
                at(':id/revert', dialog('RevertVolume')),
                at(':id/delete', dialog('DeleteSnapshot')),
              ],
            },
            {
              path: 'templates',
              loader: starts(() => [queryClient.prefetchQuery(templatesQuery(cloud))]),
              element: <Section list={<TemplatesPage />} />,
              children: [at(':id/delete', dialog('DeleteTemplate'))],
            },
            { path: '*', Component: NotFound },
          ],
        },
      ],
    },
  ];
}
