import { useRef, useState } from 'react';
import { useCloud } from '../../cloud/cloud';
import { abandonAttempt, beginSession, useSession } from '../../cloud/session/session';
import { AnotherPersonStep } from './AnotherPersonStep';
import { CodeStep } from './CodeStep';
import { PasswordStep } from './PasswordStep';
import { SetUpStep } from './SetUpStep';
import { StepsProvider, type SignInStep, type Steps } from './steps';
import type { SuggestedCredentials } from './suggestion';

/** Signs in: password, then, where the engine wants one, the second factor or its set-up. */
export function SignInSteps({ initial }: { initial: SuggestedCredentials }) {
  const cloud = useCloud();
  const { user } = useSession();
  const [typed, setTyped] = useState(initial);
  const [step, setStep] = useState<SignInStep>({ name: 'password' });
  const leaving = useRef(Promise.resolve());
  const steps: Steps = {
    go: setStep,
    proceed(attempt, credentials, agreed = false) {
      const { second } = attempt;
      setTyped({ ...credentials, password: '' });
      if (user !== undefined && user.id !== attempt.user.id && !agreed)
        setStep({ name: 'another', attempt, credentials });
      else if (second === undefined) beginSession(cloud, attempt);
      else if (second.kind === 'code')
        setStep({ name: 'code', attempt, credentials, provider: second.provider });
      else setStep({ name: 'setUp', attempt, credentials, issuer: second.issuer });
    },
    startOver(attempt, error) {
      leaving.current = abandonAttempt(cloud, attempt);
      setStep({ name: 'password', error });
    },
    left: () => leaving.current,
  };
  return (
    <StepsProvider value={steps}>
      {step.name === 'password' && <PasswordStep initial={typed} before={step.error} />}
      {step.name === 'another' && <AnotherPersonStep step={step} />}
      {step.name === 'code' && <CodeStep step={step} />}
      {step.name === 'setUp' && <SetUpStep step={step} />}
    </StepsProvider>
  );
}
