import { useCloud } from '../../cloud/cloud';
import { openConsole } from './instanceChanges';
import type { Instance } from '../../cloud/types';
import { useText } from '../../i18n/text';
import { useAnnounce, useErrorText } from '../../ui';

/**
 * Opens the console of an instance in a new tab. The tab is opened at once, still within the
 * person's click, or the browser would take it for a pop-up; its address follows when the cloud
 * has given one. The tab cannot reach back to this page.
 */
export function useViewConsole(): (instance: Instance) => Promise<void> {
  const t = useText();
  const cloud = useCloud();
  const errorText = useErrorText();
  const { notify, say } = useAnnounce();

  return async ({ id, name }) => {
    const tab = window.open('', '_blank');
    if (tab === null) {
      notify({ tone: 'error', text: t('instances.console.blocked', { name }) });
      return;
    }
    tab.opener = null;
    tab.document.title = name;
    tab.document.body.textContent = t('instances.console.wait', { name });
    say(t('instances.console.opening', { name }));
    try {
      tab.location.replace(await openConsole(cloud, id));
    } catch (error) {
      tab.close();
      notify({
        tone: 'error',
        text: t('instances.console.failed', { name, reason: errorText(error) }),
      });
    }
  };
}
