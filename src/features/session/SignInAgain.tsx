import Button from '@mui/material/Button';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useSession, useSignIn } from '../../api/session';
import { useText } from '../../i18n/text';
import { FormDialog, Notice } from '../../ui';
import { asSent, isRefusal, SignInFields, type Credentials } from './SignInFields';
import { useSuggestedCredentials } from './suggestion';

/**
 * Asks to sign in over the page when the session has ended, so that place and form stay.
 * Cancelled, it leaves a notice that asks again: what is on the screen can still be read and copied.
 */
export function SignInAgain() {
  const t = useText();
  const [open, setOpen] = useState(true);
  if (open) return <SignInDialog onClose={() => setOpen(false)} />;
  return (
    <Notice tone="warning" title={t('session.ended.title')}>
      <p>{t('session.ended.text')}</p>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {t('session.signIn')}
      </Button>
    </Notice>
  );
}

function SignInDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const { user } = useSession();
  const { initial } = useSuggestedCredentials();
  const signIn = useSignIn();
  const [refused, setRefused] = useState(false);
  const form = useForm<Credentials>({
    defaultValues: { ...initial, username: user?.username ?? initial.username },
  });
  return (
    <FormDialog
      title={t('session.ended.title')}
      form={form}
      submitLabel={t('session.signIn')}
      onClose={onClose}
      onSubmit={async (values) => {
        setRefused(false);
        try {
          await signIn.mutateAsync(asSent(values));
          return undefined;
        } catch (error) {
          if (!isRefusal(error)) throw error;
          setRefused(true);
          return false;
        }
      }}
      intro={<p>{t('session.ended.text')}</p>}
    >
      {refused && (
        <div role="alert">
          <Notice tone="error">{t('session.refused')}</Notice>
        </div>
      )}
      <SignInFields form={form} />
    </FormDialog>
  );
}
