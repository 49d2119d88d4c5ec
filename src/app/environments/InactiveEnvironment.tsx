import { useText } from '../../i18n/text';
import { Notice } from '../../ui';

/** Says that the page's environment is not active, and what that means. */
export function InactiveEnvironment({ name }: { name: string }) {
  const t = useText();
  return (
    <Notice tone="warning" title={t('environmentList.inactiveTitle')}>
      <p>{t('environmentList.inactive', { name })}</p>
    </Notice>
  );
}
