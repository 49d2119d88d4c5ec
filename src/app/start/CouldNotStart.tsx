import Button from '@mui/material/Button';
import { useState } from 'react';
import { useText } from '../../i18n/text';
import { ErrorNotice, Icon, Notice, PageHeading } from '../../ui';
import { ChunkLoadError } from '../../ui/feedback/lazyPart';
import { FramelessErrorPage, FramelessMain } from './FramelessPage';
import { ConfigError } from './config';

/** Replaces the console when it cannot start: names the reason, and offers to try again. */
export function CouldNotStart({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useText();
  const [retried, setRetried] = useState<unknown>();
  const retry = () => {
    setRetried(error);
    onRetry();
  };
  if (error instanceof ChunkLoadError) return <FramelessErrorPage />;
  return (
    <FramelessMain>
      <PageHeading title={t('app.broken.title')} />
      {error instanceof ConfigError ? (
        <Notice tone="error" role="alert">
          <p>{t('app.config')}</p>
          <p>{t(`app.config.${error.problem}`, error.values)}</p>
          <p>{t('app.config.next')}</p>
          <div className="actions">
            <Button
              size="small"
              startIcon={<Icon name="refresh" />}
              aria-busy={retried === error || undefined}
              onClick={retry}
            >
              {t('ui.retry')}
            </Button>
          </div>
        </Notice>
      ) : (
        <ErrorNotice error={error} onRetry={retry} />
      )}
    </FramelessMain>
  );
}
