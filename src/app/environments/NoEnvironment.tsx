import { useText } from '../../i18n/text';
import { PageHeading } from '../../ui';
import { EnvironmentList } from './EnvironmentList';

/** Page for an environment that does not exist, or that the person has no access to; with links to others. */
export function NoEnvironment({ path }: { path: string }) {
  const t = useText();
  return (
    <div style={{ maxWidth: '40rem' }}>
      <PageHeading title={t('environmentList.none.title')} />
      <p>{t('environmentList.none.text')}</p>
      <h2>{t('environmentList.none.choose')}</h2>
      <EnvironmentList path={path} />
    </div>
  );
}
