import { styled } from '@mui/material/styles';
import { useText } from '../../i18n/text';
import { LoadingOnTop } from '../../ui/feedback/Loading';
import { Mark } from '../../ui/Mark';
import { PracticeBand, practiceBar } from '../practice/PracticeBand';

const Bar = styled('header')({
  display: 'flex',
  alignItems: 'center',
  gap: '0.5rem',
  minHeight: 45,
  padding: '0.375rem 1.25rem',
  ...practiceBar,
  background: 'var(--bar)',
  color: 'var(--on-bar)',
  fontWeight: 650,
  fontSize: '1.0625rem',
});

/** The frame of the console while the cloud is being reached, so that the page is never blank. */
export function Starting({ practice }: { practice: boolean }) {
  const t = useText();
  return (
    <>
      <Bar data-practice={practice || undefined}>
        {practice && <PracticeBand />}
        <Mark />
        {t('app.name')}
      </Bar>
      <main>
        <p role="status" style={{ padding: '1.25rem' }}>
          {t('app.loading')}
        </p>
        <LoadingOnTop />
      </main>
    </>
  );
}
