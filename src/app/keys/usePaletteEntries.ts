import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useCloud } from '../../cloud/cloud';
import { useMayCall } from '../../cloud/session/rights';
import { useText } from '../../i18n/text';
import { useInstanceActions } from '../../resources/instances/instanceActions';
import { instancesQuery } from '../../resources/instances/instances';
import { useActionContext } from '../../resources/rules/actionContext';
import { useSnapshotActions } from '../../resources/snapshots/snapshotActions';
import { snapshotsQuery } from '../../resources/snapshots/snapshots';
import { useVolumeActions } from '../../resources/volumes/volumeActions';
import { volumesQuery } from '../../resources/volumes/volumes';
import type { MenuAction } from '../../ui';
import { usePanel } from '../../ui/navigation/panelRoute';
import { paths } from '../../ui/navigation/paths';
import { mainLists } from '../Tabs';
import type { PaletteEntry, PaletteResource } from './paletteEntries';

/** A list that is read where it has not been, and not polled. */
const once = <Query extends object>(query: Query, enabled: boolean) => ({
  ...query,
  enabled,
  refetchInterval: false as const,
  staleTime: 30_000,
});

/** The pages and resources that one can go to, with the actions of each, in the words of its own menu. */
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
  const ofInstance = useInstanceActions(context, 'list');
  const ofVolume = useVolumeActions('list');
  const ofSnapshot = useSnapshotActions('list');

  const page = (id: string, label: string, run: () => unknown): PaletteEntry => ({
    id,
    label,
    hint: t('palette.page'),
    reason: undefined,
    run: () => void run(),
  });
  const resourcesOf = <T extends { id: string; name: string }>(
    entities: readonly T[] | undefined,
    hint: string,
    path: (id: string) => string,
    actionsOf: (entity: T) => readonly MenuAction[],
  ): readonly PaletteResource[] =>
    (entities ?? []).map((entity) => ({
      name: entity.name,
      entry: { ...page(entity.id, entity.name, () => navigate(path(entity.id))), hint },
      actions: () =>
        actionsOf(entity)
          .filter(({ id }) => id !== 'viewDetails')
          .map(({ id, label, reason, onSelect }) => ({
            id: `${entity.id} ${id}`,
            label,
            hint: entity.name,
            reason,
            run: onSelect,
          })),
    }));

  return {
    pages: [
      ...mainLists
        .filter(({ to, command }) => to === paths.instances || mayCall(command))
        .map(({ to, label }) => page(to, t(label), () => navigate(to))),
      page('tasks', t('tasks.title'), () => open('tasks')),
      page('help', t('app.help'), () => open('help')),
      page('keys', t('keys.title'), onShowKeys),
    ],
    resources: [
      ...resourcesOf(instances.data?.items, t('palette.instance'), paths.instance, ofInstance),
      ...resourcesOf(volumes.data?.items, t('palette.volume'), paths.volume, ofVolume),
      ...resourcesOf(snapshots.data?.items, t('palette.snapshot'), paths.snapshot, ofSnapshot),
    ],
    isReading: instances.isLoading || volumes.isLoading || snapshots.isLoading,
  };
}
