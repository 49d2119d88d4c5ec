import { useText } from '../../i18n/text';
import { Notice } from '../../ui';

/** Notice that the page's environment is not active, with the consequences. */
export function InactiveEnvironment({ name }: { name: string }) {
  const t = useText();
  return (
    <Notice tone="warning" title={t('environmentList.inactiveTitle')}>
      <p>{t('environmentList.inactive', { name })}</p>
    </Notice>
  );
}
