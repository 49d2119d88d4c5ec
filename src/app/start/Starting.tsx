import { styled } from '@mui/material/styles';
import { useText } from '../../i18n/text';
import { LoadingOnTop } from '../../ui/feedback/Loading';
import { Logo } from '../../ui/Logo';
import { TabBar } from '../../ui/navigation/Navigation';
import { paths } from '../../ui/navigation/paths';
import { PracticeBand } from '../practice/PracticeBand';
import { mainLists } from '../mainLists';

const Bar = styled('header')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.25rem 0.5rem',
  minHeight: 45,
  '--gutter': '1.25rem',
  padding: '0.375rem var(--gutter)',
  background: 'var(--bar)',
  color: 'var(--on-bar)',
  fontWeight: 650,
  fontSize: '1.0625rem',
  '@media (max-width: 600px)': { '--gutter': '0.75rem' },
});

/** Content below the bar. */
export const Content = styled('div')({
  width: '100%',
  boxSizing: 'border-box',
  maxWidth: 1440,
  margin: '0 auto',
  padding: '1rem 1.25rem 3rem',
  '& main': { paddingTop: '1.25rem' },
  '@media (max-width: 600px)': { padding: '0.75rem 0.75rem 2rem' },
});

/**
 * Frame of the console while the cloud is being reached, so that the page is never blank. Bar and tabs have their
 * final places: from one environment to another, they stay. `list` is the first part of the address.
 */
export function Starting({ practice, list }: { practice: boolean; list: string }) {
  const t = useText();
  return (
    <>
      <Bar>
        {practice && <PracticeBand />}
        <Logo />
        {t('app.name')}
      </Bar>
      <Content>
        {list !== paths.signIn && (
          <TabBar as="div" aria-hidden="true">
            <ul>
              {mainLists.map(({ to, label }) => (
                <li key={to}>
                  <span aria-current={to === list ? 'page' : undefined}>{t(label)}</span>
                </li>
              ))}
            </ul>
          </TabBar>
        )}
        <main>
          <p role="status">{t('app.loading')}</p>
          <LoadingOnTop />
        </main>
      </Content>
    </>
  );
}
