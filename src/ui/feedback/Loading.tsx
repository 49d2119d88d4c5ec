import styled from '@emotion/styled';
import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { useText } from '../../i18n/text';
import { Icon } from '../Icon';
import { Notice } from './Notice';
import { Progress } from './Progress';

/** Loading time after which the page reports that it takes long, ms. */
const delayMs = 4000;

/** Fixed over the page at any scroll position: for loading outside the page itself. */
const OnTop = styled('div')`
  position: fixed;
  inset: 0 0 auto;
  z-index: 1400;
  & > [role='alert'] {
    width: min(36rem, 100vw - 32px);
    box-sizing: border-box;
    margin: 12px auto;
    box-shadow: var(--shadow);
  }
`;

/** Placeholder while loading: a bar if it has a label, and after 4 seconds a button to reload. */
export function Loading({ label }: { label?: string | undefined }) {
  const t = useText();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), delayMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      {label !== undefined && <Progress label={label} />}
      {isLate && (
        <Notice tone="warning" role="alert" title={t('ui.late.title')}>
          <p>{t('ui.late.text')}</p>
          <ReloadPage />
        </Notice>
      )}
    </>
  );
}

/** The same for a dialog or a panel: at the top of the window. */
export function LoadingOnTop({ label }: { label?: string | undefined }) {
  return (
    <OnTop>
      <Loading label={label} />
    </OnTop>
  );
}

/** Loads the page again: for a notice. */
export function ReloadPage() {
  const t = useText();
  return (
    <div className="actions">
      <Button size="small" startIcon={<Icon name="refresh" />} onClick={() => location.reload()}>
        {t('ui.reload')}
      </Button>
    </div>
  );
}
