import { useMutation } from '@tanstack/react-query';
import { useCloud } from '../../cloud/cloud';
import { submitCode } from '../../cloud/session/secondFactor';
import { beginSession, logIn } from '../../cloud/session/session';
import { CloudError } from '../../cloud/client/errors';
import { useText } from '../../i18n/text';
import { bareCode, CodeField, type CodeValues } from './CodeField';
import { StepForm, StepRefusal } from './StepForm';
import { useSteps, type SignInStep } from './steps';
import { focusFault, useFieldForm } from '../../ui/form/useFieldForm';

/** True where the engine has ended the unfinished session, for a wrong code or because it took too long. */
const isOver = (error: unknown): boolean =>
  error instanceof CloudError && (error.kind === 'twoFactor' || error.kind === 'sessionEnded');

/**
 * Asks for the code of the second factor. A wrong code ends the session in the engine, so this signs in again with
 * the typed password: another code can be tried at once.
 */
export function CodeStep({ step }: { step: Extract<SignInStep, { name: 'code' }> }) {
  const t = useText();
  const cloud = useCloud();
  const steps = useSteps();
  const { attempt, credentials, provider } = step;
  const form = useFieldForm<CodeValues>({ defaultValues: { code: '' } });
  const isPin = provider === 'staticpin';
  const { mutate, isPending, error } = useMutation({
    mutationFn: async ({ code }: CodeValues) => {
      try {
        await submitCode(cloud, attempt, bareCode(code));
      } catch (failure) {
        if (!isOver(failure)) throw failure;
        steps.proceed(await logIn(cloud, credentials), credentials, true);
        throw new StepRefusal(t(isPin ? 'session.pinRefused' : 'session.codeRefused'));
      }
    },
    onSuccess: () => beginSession(cloud, attempt),
    onError(failure) {
      if (failure instanceof CloudError && failure.command === 'login') {
        steps.startOver(attempt, failure);
        return;
      }
      form.reset();
      form.setFocus('code');
    },
  });
  return (
    <StepForm
      title={t('session.second.title')}
      submitLabel={t('session.verify')}
      busy={isPending}
      error={isPending ? undefined : error}
      onSubmit={() => void form.handleSubmit((values) => mutate(values), focusFault)()}
      onBack={() => steps.startOver(attempt)}
    >
      <CodeField
        form={form}
        provider={provider}
        hint={t(isPin ? 'session.pinHint' : 'session.codeHint', { name: attempt.user.username })}
      />
    </StepForm>
  );
}
