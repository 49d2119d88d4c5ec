import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Navigate, useSearchParams } from 'react-router';
import { useSession } from '../../cloud/session/session';
import { useLanguage } from '../../i18n/language';
import { languageOf, languages } from '../../i18n/languages';
import { useText } from '../../i18n/text';
import { AnnouncerProvider } from '../../ui';
import { useChooseLanguage } from '../../ui/chooseLanguage';
import { Logo } from '../../ui/Logo';
import { returnAddress } from './returnAddress';
import { PracticeBand } from '../practice/PracticeBand';
import { usePracticeOffer } from './practiceOffer';
import { SignInSteps } from './SignInSteps';
import { useSuggestedCredentials } from './suggestion';

const Page = styled('div')({
  minHeight: '100dvh',
  boxSizing: 'border-box',
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  padding: 'clamp(1rem, 9vh, 6rem) 1rem 1.5rem',
  background: 'var(--surface-sunken)',
  '& > *': { width: '100%', maxWidth: 400, boxSizing: 'border-box' },
});

const Brand = styled('header')({
  display: 'flex',
  alignItems: 'center',
  gap: '0.625rem',
  marginBottom: '1.125rem',
  fontSize: '1.5rem',
  fontWeight: 650,
  letterSpacing: '0.01em',
  '& > svg': { width: 34, height: 34, color: 'var(--accent)' },
});

const Card = styled('main')({
  padding: '1.25rem 1.5rem 1.5rem',
  border: '1px solid var(--line)',
  borderRadius: 10,
  background: 'var(--surface-raised)',
  boxShadow: 'var(--shadow)',
  '@media (max-width: 380px)': { padding: '1rem' },
});

const Foot = styled('footer')({
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  gap: '0.5rem 1rem',
  marginTop: '1rem',
});

/** Sign-in on a page of its own; continues to the requested address. */
export function SignInPage() {
  const t = useText();
  const [search] = useSearchParams();
  const { status } = useSession();
  const { initial, practice } = useSuggestedCredentials();
  if (status === 'signedIn') return <Navigate to={returnAddress(search.get('return'))} replace />;
  return (
    <AnnouncerProvider>
      {practice && <PracticeBand />}
      <Page>
        <Brand>
          <Logo />
          {t('app.name')}
        </Brand>
        <Card id="main">
          <SignInSteps initial={initial} />
        </Card>
        <Others />
      </Page>
    </AnnouncerProvider>
  );
}

/** The practice cloud, where it is offered, and the other language. */
function Others() {
  const t = useText();
  const tryPractice = usePracticeOffer();
  const { language } = useLanguage();
  const chooseLanguage = useChooseLanguage();
  return (
    <Foot>
      {tryPractice !== undefined && (
        <Button size="small" onClick={tryPractice}>
          {t('session.tryPractice')}
        </Button>
      )}
      {languages
        .filter((other) => other !== language)
        .map((other) => (
          <Button key={other} size="small" lang={other} onClick={() => chooseLanguage(other)}>
            {languageOf(other).name}
          </Button>
        ))}
    </Foot>
  );
}
