import { useRouteError } from 'react-router';
import { CloudError, isGone } from '../cloud/client/errors';
import { useText } from '../i18n/text';
import { ErrorNotice } from '../ui';
import { ConfirmDialog } from '../resources/shared/dialog/ConfirmDialog';
import { useCloseDialog } from '../ui/dialog/dialogRoute';
import { useShownPage } from '../ui/navigation/matchedPage';
import { InOtherEnvironment } from './environments/InOtherEnvironment';
import { isElsewhere, useRetry } from './boundaries';

/** True where another try would have the same answer. */
function isFinal(error: unknown): boolean {
  return error instanceof CloudError && (error.kind === 'commandDenied' || isGone(error));
}

/** Stands in for a dialog that failed to open; the page beneath it stays. */
export function DialogBoundary() {
  const t = useText();
  const error = useRouteError();
  const retry = useRetry();
  const close = useCloseDialog(useShownPage());
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
        {isElsewhere(error) && <InOtherEnvironment resource={error} />}
      </ErrorNotice>
    </ConfirmDialog>
  );
}
