import { styled } from '@mui/material/styles';
import { useText } from '../i18n/text';
import { Mark } from '../ui/Mark';

const Bar = styled('header')({
  display: 'flex',
  alignItems: 'center',
  gap: '0.5rem',
  minHeight: 45,
  padding: '0.375rem 1.25rem',
  background: 'var(--bar)',
  color: 'var(--on-bar)',
  fontWeight: 650,
  fontSize: '1.0625rem',
});

/** The frame of the console while the cloud is being reached, so that the page is never blank. */
export function Starting() {
  const t = useText();
  return (
    <>
      <Bar>
        <Mark />
        {t('app.name')}
      </Bar>
      <main>
        <p role="status" style={{ padding: '1.25rem' }}>
          {t('app.loading')}
        </p>
      </main>
    </>
  );
}
