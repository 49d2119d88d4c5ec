import { useMayCall } from '../cloud/session/rights';
import { useText } from '../i18n/text';
import { NavTabs } from '../ui';
import { paths } from '../ui/navigation/paths';

/** The lists, in the order of their tabs. */
export const mainLists = [
  { to: paths.instances, label: 'app.instances', command: 'listVirtualMachines' },
  { to: paths.volumes, label: 'app.volumes', command: 'listVolumes' },
  { to: paths.snapshots, label: 'app.snapshots', command: 'listSnapshots' },
  { to: paths.templates, label: 'app.templates', command: 'listTemplates' },
] as const;

/** The lists that the account may see. The first one is the start page. */
export function Tabs() {
  const t = useText();
  const mayCall = useMayCall();
  const shown = mainLists.filter(({ to, command }) => to === paths.instances || mayCall(command));
  return (
    <NavTabs
      label={t('app.mainNavigation')}
      items={shown.map(({ to, label }) => ({ to, label: t(label) }))}
    />
  );
}
