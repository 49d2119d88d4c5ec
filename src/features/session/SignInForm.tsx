import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useSignIn } from '../../api/session';
import { useText } from '../../i18n/text';
import { ErrorNotice, Notice } from '../../ui';
import { asSent, isRefusal, SignInFields, type Credentials } from './SignInFields';

/** Signs in, from its first field on; a refusal is said beside what was typed. */
export function SignInForm({ initial }: { initial: Credentials }) {
  const t = useText();
  const signIn = useSignIn();
  const form = useForm<Credentials>({ defaultValues: initial });
  const { setFocus } = form;
  useEffect(() => setFocus('username'), [setFocus]);
  const submit = form.handleSubmit((values) => signIn.mutate(asSent(values)));
  return (
    <Form onSubmit={(event) => void submit(event)} noValidate>
      {signIn.error !== null &&
        (isRefusal(signIn.error) ? (
          <div role="alert">
            <Notice tone="error">{t('session.refused')}</Notice>
          </div>
        ) : (
          <ErrorNotice error={signIn.error} alert />
        ))}
      <SignInFields form={form} />
      <Button type="submit" variant="contained" aria-busy={signIn.isPending || undefined}>
        {t('session.signIn')}
      </Button>
    </Form>
  );
}

const Form = styled('form')({ '& > button': { marginTop: '1rem' } });
