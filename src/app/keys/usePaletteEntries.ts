import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useCloud } from '../../cloud/cloud';
import { useMayCall } from '../../cloud/session/rights';
import type { RecoveryPoint } from '../../cloud/types';
import { useText } from '../../i18n/text';
import { useInstanceActions } from '../../resources/instances/instanceActions';
import { instancesQuery } from '../../resources/instances/instances';
import { useActionContext } from '../../resources/rules/actionContext';
import { usePointMenu } from '../../resources/recovery-points/page/pointActions';
import { recoveryPointsQuery } from '../../resources/recovery-points/recoveryPoints';
import { useSnapshotActions } from '../../resources/snapshots/snapshotActions';
import { snapshotsQuery } from '../../resources/snapshots/snapshots';
import { useTemplateActions } from '../../resources/templates/templateActions';
import { templatesQuery } from '../../resources/templates/templates';
import { useVolumeActions } from '../../resources/volumes/volumeActions';
import { volumesQuery } from '../../resources/volumes/volumes';
import type { MenuAction } from '../../ui';
import { usePanel } from '../../ui/navigation/panelRoute';
import { paths } from '../../ui/navigation/paths';
import { listSearch } from '../../ui/table/listState';
import { mainLists } from '../mainLists';
import type { PaletteEntry, PaletteResource } from './paletteEntries';

/** A list that is read once, and not polled. */
const once = <Query extends object>(query: Query, enabled: boolean) => ({
  ...query,
  enabled,
  refetchInterval: false as const,
  staleTime: 30_000,
});

/** The reachable pages and resources, with the actions of each as its own menu names them. */
export function usePaletteEntries(onShowKeys: () => void): {
  pages: readonly PaletteEntry[];
  resources: readonly PaletteResource[];
  isReading: boolean;
} {
  const t = useText();
  const cloud = useCloud();
  const navigate = useNavigate();
  const mayCall = useMayCall();
  const { open } = usePanel();
  const context = useActionContext();
  const instances = useQuery(once(instancesQuery(cloud), true));
  const volumes = useQuery(once(volumesQuery(cloud), mayCall('listVolumes')));
  const snapshots = useQuery(once(snapshotsQuery(cloud), mayCall('listSnapshots')));
  const templates = useQuery(once(templatesQuery(cloud), mayCall('listTemplates')));
  const points = useQuery(once(recoveryPointsQuery(cloud), mayCall('listVMSnapshot')));
  const ofInstance = useInstanceActions(context, 'list');
  const ofVolume = useVolumeActions('list');
  const ofSnapshot = useSnapshotActions('list');
  const ofTemplate = useTemplateActions();
  const ofPoint = usePointMenu(context);

  const page = (id: string, label: string, run: () => unknown): PaletteEntry => ({
    id,
    label,
    hint: t('palette.page'),
    reason: undefined,
    run: () => void run(),
  });
  const resourcesOf = <T extends { id: string; name: string }>(
    entities: readonly T[] | undefined,
    hintOf: (entity: T) => string,
    path: (entity: T) => string,
    actionsOf: (entity: T) => readonly MenuAction[],
    actedOn = ({ name }: T) => name,
  ): readonly PaletteResource[] =>
    (entities ?? []).map((entity) => ({
      name: entity.name,
      entry: {
        ...page(entity.id, entity.name, () => navigate(path(entity))),
        hint: hintOf(entity),
      },
      actions: () =>
        actionsOf(entity)
          .filter(({ id }) => id !== 'viewDetails')
          .map(({ id, label, reason, onSelect }) => ({
            id: `${entity.id} ${id}`,
            label,
            hint: actedOn(entity),
            reason,
            run: onSelect,
          })),
    }));

  const pointHint = ({ instanceName, instanceId }: RecoveryPoint) =>
    t('palette.recoveryPoint', { instance: instanceName ?? instanceId });

  return {
    pages: [
      ...mainLists
        .filter(({ to, command }) => to === paths.instances || mayCall(command))
        .map(({ to, label }) => page(to, t(label), () => navigate(to))),
      ...(mayCall('deployVirtualMachine')
        ? [page('create', t('instances.create.title'), () => navigate(paths.createInstance))]
        : []),
      page('leftovers', t('snapshots.testLeftovers'), () => navigate(paths.testLeftovers)),
      page('tasks', t('tasks.title'), () => open('tasks')),
      page('help', t('app.help'), () => open('help')),
      page('keys', t('keys.title'), onShowKeys),
    ],
    resources: [
      ...resourcesOf(
        instances.data?.items,
        () => t('palette.instance'),
        ({ id }) => paths.instance(id),
        ofInstance,
      ),
      ...resourcesOf(
        volumes.data?.items,
        () => t('palette.volume'),
        ({ id }) => paths.volume(id),
        ofVolume,
      ),
      ...resourcesOf(
        snapshots.data?.items,
        () => t('palette.snapshot'),
        ({ id }) => paths.snapshot(id),
        ofSnapshot,
      ),
      ...resourcesOf(
        templates.data?.items,
        () => t('palette.template'),
        ({ name }) => paths.templates + listSearch({ filter: name }),
        (template) => ofTemplate?.(template) ?? [],
      ),
      ...resourcesOf(
        points.data?.items.filter(({ state }) => state !== 'Hidden' && state !== 'Removed'),
        pointHint,
        ({ id, instanceId }) =>
          `${paths.recoveryPoints(instanceId)}?point=${encodeURIComponent(id)}`,
        (point) => ofPoint(point, false),
        (point) => `${point.name}, ${pointHint(point)}`,
      ),
    ],
    isReading: [instances, volumes, snapshots, templates, points].some(
      ({ isLoading }) => isLoading,
    ),
  };
}
