import Button from '@mui/material/Button';
import { useState } from 'react';
import { useSession } from '../../cloud/session/session';
import { useText } from '../../i18n/text';
import { Notice } from '../../ui';
import { DialogExit } from '../../ui/dialog/DialogExit';
import { DialogFrame } from '../../ui/dialog/DialogFrame';
import { useDialogClose } from '../../ui/dialog/dialogWork';
import { SignInSteps } from './SignInSteps';
import { StepPlaceContext } from './StepForm';
import { useSuggestedCredentials } from './suggestion';

/**
 * Sign-in dialog over the page when the session has ended, so that position and form stay. After *Cancel*, a notice
 * offers it again: the page can still be read and copied.
 */
export function SignInAgain() {
  const t = useText();
  const { user } = useSession();
  const [open, setOpen] = useState(true);
  const name = user?.displayName ?? '';
  return (
    <DialogExit name={open ? 'dialog' : 'notice'}>
      {open ? (
        <DialogFrame
          title={t('session.ended.title')}
          role="dialog"
          start={(dialog) => dialog.querySelector<HTMLElement>('input[type=password]')}
          onClose={() => setOpen(false)}
        >
          <StepsOverPage />
        </DialogFrame>
      ) : (
        <Notice tone="warning" title={t('session.ended.title')}>
          <p>{t('session.ended.text', { name })}</p>
          <Button variant="outlined" onClick={() => setOpen(true)}>
            {t('session.signIn')}
          </Button>
        </Notice>
      )}
    </DialogExit>
  );
}

function StepsOverPage() {
  const close = useDialogClose();
  const { user } = useSession();
  const { initial } = useSuggestedCredentials();
  return (
    <StepPlaceContext value={{ kind: 'dialog', close: () => close() }}>
      <SignInSteps
        initial={
          user === undefined
            ? initial
            : { ...initial, username: user.username, domain: user.domain ?? '' }
        }
      />
    </StepPlaceContext>
  );
}
