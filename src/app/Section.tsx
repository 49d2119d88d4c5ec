import { Suspense, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../i18n/text';
import { DialogOutlet } from '../ui/dialog/DialogExit';
import { useOverDetails } from '../ui/dialog/dialogRoute';
import { Loading, LoadingOnTop } from '../ui/feedback/Loading';
import { isDetails, pageOf } from '../ui/navigation/pageOf';

/** A list, the details of one of its things, and the dialogs over either: the page stays while a dialog comes and goes. */
export function ResourceSection({ list, details }: { list: ReactNode; details?: ReactNode }) {
  const t = useText();
  const page = pageOf(useLocation().pathname, useOverDetails());
  return (
    <>
      <Suspense key={page} fallback={<Loading label={t('app.loading')} />}>
        {details !== undefined && isDetails(page) ? details : list}
      </Suspense>
      <DialogOutlet fallback={<LoadingOnTop label={t('app.loading')} />} />
    </>
  );
}
