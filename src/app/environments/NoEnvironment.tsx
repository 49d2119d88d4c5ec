import { useText } from '../../i18n/text';
import { PageHeading } from '../../ui';
import { EnvironmentList } from './EnvironmentList';

/** What a person sees at the address of an environment that is not there, or not theirs; and where else to go. */
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
