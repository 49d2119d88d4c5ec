import { styled } from '@mui/material/styles';
import { Suspense, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../i18n/text';
import { DialogOutlet } from '../ui/DialogExit';
import { useOverDetails } from '../ui/dialogRoute';
import { Progress } from '../ui';
import { isDetails, pageOf } from '../ui/pageOf';

const Top = styled('div')({ position: 'fixed', inset: '0 0 auto', zIndex: 1400 });

/** A dialog whose thing is still being read: said at the top of the window, wherever the page is scrolled to. */
function DialogProgress() {
  const t = useText();
  return (
    <Top>
      <Progress label={t('app.loading')} />
    </Top>
  );
}

/** A list, the details of one of its things, and the dialogs over either: the page stays while a dialog comes and goes. */
export function Section({ list, details }: { list: ReactNode; details?: ReactNode }) {
  const t = useText();
  const page = pageOf(useLocation().pathname, useOverDetails());
  return (
    <>
      <Suspense key={page} fallback={<Progress label={t('app.loading')} />}>
        {details !== undefined && isDetails(page) ? details : list}
      </Suspense>
      <DialogOutlet fallback={<DialogProgress />} />
    </>
  );
}
