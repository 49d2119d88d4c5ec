import { useSession } from '../../cloud/session/session';
import { useText } from '../../i18n/text';
import { Notice } from '../../ui';
import { StepForm } from './StepForm';
import { useSteps, type SignInStep } from './steps';
import { UnfinishedList, useUnfinished } from './Unfinished';

/** Warns that the previous person's page and its input will be discarded. */
export function AnotherPersonStep({ step }: { step: Extract<SignInStep, { name: 'another' }> }) {
  const t = useText();
  const steps = useSteps();
  const { user } = useSession();
  const unfinished = useUnfinished();
  const { attempt, credentials } = step;
  const name = attempt.user.displayName;
  return (
    <StepForm
      title={t('session.another.title')}
      submitLabel={t('session.another.signIn', { name })}
      busy={false}
      error={undefined}
      onSubmit={() => steps.proceed(attempt, credentials, true)}
      onBack={() => steps.startOver(attempt)}
      startsOnBack
    >
      <Notice tone="warning" role="alert">
        {t('session.another.text', { name, before: user?.displayName ?? '' })}
        {unfinished.length > 0 && (
          <>
            <p>{t('runs.signOut.text')}</p>
            <UnfinishedList all={unfinished} />
          </>
        )}
      </Notice>
    </StepForm>
  );
}
