import { useText } from '../i18n/text';
import { ErrorNotice, Notice, PageHeading } from '../ui';
import { ConfigError } from './config';

/** What a person sees instead of a blank page when Cairn cannot even start. */
export function CouldNotStart({ error }: { error: unknown }) {
  const t = useText();
  return (
    <main style={{ maxWidth: 640, margin: '3rem auto', padding: '0 1rem' }}>
      <PageHeading title={t('app.broken.title')} />
      {error instanceof ConfigError ? (
        <Notice tone="error">
          <p>{t('app.config')}</p>
          <p>{t(`app.config.${error.problem}`, error.values)}</p>
        </Notice>
      ) : (
        <ErrorNotice error={error} onRetry={() => location.reload()} />
      )}
    </main>
  );
}
