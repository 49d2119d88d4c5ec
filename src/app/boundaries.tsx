import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Suspense } from 'react';
import { isRouteErrorResponse, Link, useLocation, useNavigate, useRouteError } from 'react-router';
import { CloudError } from '../cloud/client/errors';
import { useText } from '../i18n/text';
import { ErrorNotice, PageHeading } from '../ui';
import { useCloseDialog, useOverDetails } from '../ui/dialog/dialogRoute';
import { paths } from '../ui/navigation/paths';
import { Loading } from '../ui/feedback/Loading';
import { lazyPart } from '../ui/feedback/lostPart';
import { LazyElsewhere } from './lazyParts';
import { pageOf } from '../ui/navigation/pageOf';

/** The code of dialogs comes with the first of them. */
const ConfirmDialog = lazyPart(async () => ({
  default: (await import('../ui/dialog/ConfirmDialog')).ConfirmDialog,
}));

/** Shows the same address anew: queries that failed are asked again. */
function useRetry(): () => void {
  const { reset } = useQueryErrorResetBoundary();
  const navigate = useNavigate();
  const location = useLocation();
  return () => {
    reset();
    const state: unknown = location.state;
    void navigate(location, { replace: true, state });
  };
}

/** Whether what an address is about is there, but in another environment. */
function isElsewhere(error: unknown): error is CloudError {
  return error instanceof CloudError && error.kind === 'elsewhere';
}

/** Whether asking again would give the same answer. */
function isFinal(error: unknown): boolean {
  return error instanceof CloudError && error.kind === 'notPermitted';
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
  const list = `/${useLocation().pathname.split('/')[1] ?? ''}`;
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  if (isElsewhere(error))
    return (
      <>
        <PageHeading title={t('environments.elsewhere')} />
        <Suspense fallback={<Loading />}>
          <LazyElsewhere thing={error} />
        </Suspense>
      </>
    );
  return (
    <>
      <PageHeading title={t('app.failed.title')} />
      <ErrorNotice error={error} onRetry={retry} />
      {error instanceof CloudError && error.kind === 'gone' && (
        <p>
          <Link to={list}>{t('app.failed.list')}</Link>
        </p>
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
      confirmLabel={t(isFinal(error) ? 'ui.close' : 'app.failed.retry')}
      onConfirm={async () => {
        if (isFinal(error)) return true;
        retry();
        return false;
      }}
      onClose={close}
    >
      <ErrorNotice error={error}>
        {isElsewhere(error) && (
          <Suspense fallback={<Loading />}>
            <LazyElsewhere thing={error} />
          </Suspense>
        )}
      </ErrorNotice>
    </ConfirmDialog>
  );
}
