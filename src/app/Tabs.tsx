import { useCloud } from '../cloud/cloud';
import { useMayCall } from '../cloud/session/rights';
import { useText } from '../i18n/text';
import { NavTabs } from '../ui';
import { paths } from '../ui/navigation/paths';
import { mainLists, prefetchList } from './mainLists';

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
