import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { isRouteErrorResponse, Link, useLocation, useNavigate, useRouteError } from 'react-router';
import { CloudError, isGone } from '../cloud/client/errors';
import { useText } from '../i18n/text';
import { EmptyState, ErrorNotice, PageHeading } from '../ui';
import { ErrorDetails, useErrorTexts } from '../ui/feedback/ErrorNotice';
import { paths } from '../ui/navigation/paths';
import { useSection } from '../ui/navigation/matchedPage';
import { lazyFramePart } from './lazyRoutes';

const InOtherEnvironment = lazyFramePart(() => import('./environments/InOtherEnvironment'));

/** Reloads the same address: queries that failed are sent again. */
export function useRetry(): () => void {
  const { reset } = useQueryErrorResetBoundary();
  const navigate = useNavigate();
  const location = useLocation();
  return () => {
    reset();
    const state: unknown = location.state;
    void navigate(location, { replace: true, state });
  };
}

/** True where the resource of an address exists, but in another environment. */
export function isElsewhere(error: unknown): error is CloudError {
  return error instanceof CloudError && error.kind === 'elsewhere';
}

/** Page for an address that matches no route. */
export function NotFound() {
  const t = useText();
  return (
    <>
      <PageHeading title={t('app.notFound.title')} />
      <EmptyState
        title={t('app.notFound.text', { path: useLocation().pathname })}
        action={<Link to={paths.instances}>{t('app.notFound.next')}</Link>}
      >
        {t('app.notFound.why')}
      </EmptyState>
    </>
  );
}

/** Replaces a page that failed, inside the shell: names the error, and offers to try again. */
export function PageBoundary() {
  const t = useText();
  const error = useRouteError();
  const retry = useRetry();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  if (isElsewhere(error))
    return (
      <>
        <PageHeading title={t('environments.elsewhere')} />
        <InOtherEnvironment resource={error} />
      </>
    );
  if (isGone(error)) return <GonePage error={error} />;
  return (
    <>
      <PageHeading title={t('app.failed.title')} />
      <ErrorNotice error={error} onRetry={retry} />
    </>
  );
}

/** Page of a resource that no longer exists, with the way to those that do. */
function GonePage({ error }: { error: CloudError }) {
  const t = useText();
  const { title, text } = useErrorTexts()(error);
  return (
    <>
      <PageHeading title={title} />
      <EmptyState title={text} action={<Link to={useSection()}>{t('app.failed.list')}</Link>}>
        <ErrorDetails error={error} />
      </EmptyState>
    </>
  );
}
