import { Suspense, type ReactNode } from 'react';
import { Outlet, useLocation } from 'react-router';
import { useText } from '../i18n/text';
import { useOverDetails } from '../ui/dialogRoute';
import { Progress } from '../ui';
import { isDetails, pageOf } from './pageOf';

/** A list, the details of one of its things, and the dialogs over either: the page stays while a dialog comes and goes. */
export function Section({ list, details }: { list: ReactNode; details?: ReactNode }) {
  const t = useText();
  const page = pageOf(useLocation().pathname, useOverDetails());
  return (
    <>
      <Suspense key={page} fallback={<Progress label={t('app.loading')} />}>
        {details !== undefined && isDetails(page) ? details : list}
      </Suspense>
      <Suspense fallback={null}>
        <Outlet />
      </Suspense>
    </>
  );
}
