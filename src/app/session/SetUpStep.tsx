import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useCloud } from '../../cloud/cloud';
import { secondFactorProviders, setUpSecondFactor } from '../../cloud/session/secondFactor';
import { CloudError } from '../../cloud/client/errors';
import { useText } from '../../i18n/text';
import { ErrorNotice } from '../../ui';
import { RadioField } from '../../ui/form/ChoiceFields';
import { FirstCodeStep } from './FirstCodeStep';
import { StepForm, StepRefusal } from './StepForm';
import { useSteps, type NewFactor, type SignInStep } from './steps';
import { focusFault, useFieldForm } from '../../ui/form/useFieldForm';

/** Choice and set-up of a second factor, for an account that must have one. */
export function SetUpStep({ step }: { step: Extract<SignInStep, { name: 'setUp' }> }) {
  const [factor, setFactor] = useState<NewFactor>();
  if (factor === undefined) return <ChoiceStep step={step} onMade={setFactor} />;
  return <FirstCodeStep step={step} factor={factor} onFactor={setFactor} />;
}

interface ChoiceValues {
  provider: string;
}

function ChoiceStep(props: {
  step: Extract<SignInStep, { name: 'setUp' }>;
  onMade: (factor: NewFactor) => void;
}) {
  const t = useText();
  const cloud = useCloud();
  const steps = useSteps();
  const { attempt } = props.step;
  const providers = useQuery({
    queryKey: ['secondFactorProviders', attempt.user.id],
    queryFn: () => secondFactorProviders(cloud, attempt),
    gcTime: 0,
  });
  const form = useFieldForm<ChoiceValues>({ defaultValues: { provider: 'totp' } });
  const { mutate, isPending, error } = useMutation({
    mutationFn: async ({ provider }: ChoiceValues) => ({
      provider,
      key: await setUpSecondFactor(cloud, attempt, provider),
    }),
    onSuccess: props.onMade,
    onError(failure) {
      if (failure instanceof CloudError && failure.kind === 'sessionEnded')
        steps.startOver(attempt, new StepRefusal(t('session.tooLong')));
    },
  });
  const known = [
    { value: 'totp', label: t('session.setUp.app'), hint: t('session.setUp.appHint') },
    { value: 'staticpin', label: t('session.setUp.pin'), hint: t('session.setUp.pinHint') },
  ];
  const options = known.filter(({ value }) => providers.data?.includes(value));
  const { setFocus } = form;
  const ready = options.length > 0;
  useEffect(() => {
    if (ready) setFocus('provider');
  }, [setFocus, ready]);
  return (
    <StepForm
      title={t('session.setUp.title')}
      submitLabel={t('session.setUp.continue')}
      busy={isPending}
      error={isPending ? undefined : error}
      onSubmit={() => void form.handleSubmit((values) => mutate(values), focusFault)()}
      onBack={() => steps.startOver(attempt)}
      intro={t('session.setUp.text')}
    >
      {providers.error !== null && (
        <ErrorNotice error={providers.error} alert onRetry={() => void providers.refetch()} />
      )}
      {ready && (
        <RadioField
          legend={t('session.setUp.legend')}
          options={options}
          error={form.formState.errors.provider?.message}
          {...form.register('provider', { required: t('session.setUp.missing') })}
        />
      )}
    </StepForm>
  );
}
