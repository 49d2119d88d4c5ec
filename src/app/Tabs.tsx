import { useCloud, type Cloud } from '../cloud/cloud';
import { useMayCall } from '../cloud/session/rights';
import { useText } from '../i18n/text';
import { instancesQuery } from '../resources/instances/instances';
import { snapshotsQuery } from '../resources/snapshots/snapshots';
import { templatesQuery } from '../resources/templates/templates';
import { volumesQuery } from '../resources/volumes/volumes';
import { NavTabs } from '../ui';
import { paths } from '../ui/navigation/paths';

/** Reads a list, unless it was read a moment ago. */
export const prefetchList = {
  instances: (cloud: Cloud) => cloud.queryClient.prefetchQuery(instancesQuery(cloud)),
  volumes: (cloud: Cloud) => cloud.queryClient.prefetchQuery(volumesQuery(cloud)),
  snapshots: (cloud: Cloud) => cloud.queryClient.prefetchQuery(snapshotsQuery(cloud)),
  templates: (cloud: Cloud) => cloud.queryClient.prefetchQuery(templatesQuery(cloud)),
};

/** The lists, in the order of their tabs. */
export const mainLists = [
  { id: 'instances', to: paths.instances, label: 'app.instances', command: 'listVirtualMachines' },
  { id: 'volumes', to: paths.volumes, label: 'app.volumes', command: 'listVolumes' },
  { id: 'snapshots', to: paths.snapshots, label: 'app.snapshots', command: 'listSnapshots' },
  { id: 'templates', to: paths.templates, label: 'app.templates', command: 'listTemplates' },
] as const;

/** The lists that the account may see. The first one is the start page. */
export function Tabs() {
  const t = useText();
  const cloud = useCloud();
  const mayCall = useMayCall();
  const shown = mainLists.filter(({ to, command }) => to === paths.instances || mayCall(command));
  return (
    <NavTabs
      label={t('app.mainNavigation')}
      items={shown.map(({ id, to, label }) => ({
        to,
        label: t(label),
        onPoint: () => void prefetchList[id](cloud),
      }))}
    />
  );
}
