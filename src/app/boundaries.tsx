import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { isRouteErrorResponse, Link, useLocation, useNavigate, useRouteError } from 'react-router';
import { CloudError } from '../domain/errors';
import { useText } from '../i18n/text';
import { ConfirmDialog, ErrorNotice, Notice, PageHeading } from '../ui';
import { useCloseDialog, useOverDetails } from '../ui/dialogRoute';
import { paths } from '../ui/paths';
import { pageOf } from './pageOf';

/** Shows the same address anew: queries that failed are asked again. */
function useRetry(): () => void {
  const { reset } = useQueryErrorResetBoundary();
  const navigate = useNavigate();
  const { pathname, search, hash, state }: ReturnType<typeof useLocation> = useLocation();
  return () => {
    reset();
    void navigate({ pathname, search, hash }, { replace: true, state });
  };
}

/** What a person sees when the address names no page of ours. */
export function NotFound() {
  const t = useText();
  return (
    <>
      <PageHeading title={t('app.notFound.title')} />
      <p>{t('app.notFound.text', { path: useLocation().pathname })}</p>
      <Link to={paths.instances}>{t('app.notFound.next')}</Link>
    </>
  );
}

/** Stands in for a page that failed, inside the shell: says what failed, and tries again. */
export function PageBoundary() {
  const t = useText();
  const error = useRouteError();
  const retry = useRetry();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  return (
    <>
      <PageHeading title={t('app.failed.title')} />
      {error instanceof CloudError ? (
        <ErrorNotice error={error} onRetry={retry} />
      ) : (
        <>
          <ErrorNotice error={error} onRetry={retry} />
          <p>{t('app.failed.text')}</p>
        </>
      )}
    </>
  );
}

/** Stands in for a dialog that failed to open; the page beneath it stays. */
export function DialogBoundary() {
  const t = useText();
  const error = useRouteError();
  const retry = useRetry();
  const close = useCloseDialog(pageOf(useLocation().pathname, useOverDetails()));
  return (
    <ConfirmDialog
      title={t('app.dialogFailed')}
      confirmLabel={t('app.failed.retry')}
      onConfirm={async () => retry()}
      onClose={close}
    >
      <Notice tone="error">
        <ErrorNotice error={error} />
      </Notice>
    </ConfirmDialog>
  );
}
