import { useMutation } from '@tanstack/react-query';
import { useCloud } from '../../cloud/cloud';
import { submitCode, otpauthAddress, setUpSecondFactor } from '../../cloud/session/secondFactor';
import { beginSession } from '../../cloud/session/session';
import { CloudError } from '../../cloud/client/errors';
import { useText } from '../../i18n/text';
import { bareCode, CodeField, type CodeValues } from './CodeField';
import { SetUpKey } from './SetUpKey';
import { StepForm, StepRefusal } from './StepForm';
import { useSteps, type NewFactor, type SignInStep } from './steps';
import { focusFault, useFieldForm } from '../../ui/form/useFieldForm';

const isKind = (error: unknown, kind: CloudError['kind']): boolean =>
  error instanceof CloudError && error.kind === kind;

/**
 * Shows the key of a new second factor and asks for its first code. After a wrong code the engine discards the key,
 * so a new one is created and shown.
 */
export function FirstCodeStep(props: {
  step: Extract<SignInStep, { name: 'setUp' }>;
  factor: NewFactor;
  onFactor: (factor: NewFactor) => void;
}) {
  const t = useText();
  const cloud = useCloud();
  const steps = useSteps();
  const { attempt, issuer } = props.step;
  const { provider, key } = props.factor;
  const isPin = provider === 'staticpin';
  const form = useFieldForm<CodeValues>({ defaultValues: { code: '' } });
  const { mutate, isPending, error } = useMutation({
    mutationFn: async ({ code }: CodeValues) => {
      try {
        await submitCode(cloud, attempt, bareCode(code));
      } catch (failure) {
        if (!isKind(failure, 'twoFactor')) throw failure;
        const next = await setUpSecondFactor(cloud, attempt, provider).catch((error: unknown) => {
          // The engine creates no second key while it still has one.
          if (isKind(error, 'internal')) return key;
          throw error;
        });
        props.onFactor({ provider, key: next });
        const text =
          next === key
            ? isPin
              ? 'session.pinRefused'
              : 'session.codeRefused'
            : isPin
              ? 'session.setUp.pinRefused'
              : 'session.setUp.codeRefused';
        throw new StepRefusal(t(text));
      }
    },
    onSuccess: () => beginSession(cloud, attempt),
    onError(failure) {
      if (isKind(failure, 'sessionEnded')) {
        steps.startOver(attempt, new StepRefusal(t('session.tooLong')));
        return;
      }
      form.reset();
      form.setFocus('code');
    },
  });
  return (
    <StepForm
      title={t('session.setUp.title')}
      submitLabel={t('session.verify')}
      busy={isPending}
      error={isPending ? undefined : error}
      onSubmit={() => void form.handleSubmit((values) => mutate(values), focusFault)()}
      onBack={() => steps.startOver(attempt)}
      intro={t(isPin ? 'session.setUp.pinText' : 'session.setUp.appText')}
    >
      <SetUpKey
        label={t(isPin ? 'session.setUp.yourPin' : 'session.setUp.key')}
        copyLabel={t(isPin ? 'session.setUp.copyPin' : 'session.setUp.copyKey')}
        value={key}
        address={isPin ? undefined : otpauthAddress(issuer, attempt.user.username, key)}
      />
      <CodeField
        form={form}
        provider={provider}
        hint={t(isPin ? 'session.setUp.repeatPin' : 'session.setUp.firstCode')}
      />
    </StepForm>
  );
}
