import { styled } from '@mui/material/styles';
import { Navigate, useSearchParams } from 'react-router';
import { useSession } from '../../api/session';
import { useText } from '../../i18n/text';
import { PageHeading } from '../../ui';
import { paths } from '../../ui/paths';
import { SignInForm } from './SignInForm';
import { useSuggestedCredentials } from './suggestion';

const Main = styled('main')({
  maxWidth: 380,
  margin: '0 auto',
  padding: '3rem 1rem',
});

/** Only addresses of this console are gone back to, never another site's. */
const ownAddress = (asked: string | null): string =>
  asked !== null && /^\/(?![/\\])/.test(asked) ? asked : paths.instances;

/** Sign-in on a page of its own; goes on where the person wanted to be. */
export function SignInPage() {
  const t = useText();
  const [search] = useSearchParams();
  const { status } = useSession();
  const { initial, practice } = useSuggestedCredentials();
  if (status === 'signedIn') return <Navigate to={ownAddress(search.get('return'))} replace />;
  return (
    <Main id="main">
      <PageHeading title={t('session.title')} />
      <p>{t(practice ? 'session.practice' : 'session.intro')}</p>
      <SignInForm initial={initial} />
    </Main>
  );
}
