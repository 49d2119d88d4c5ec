import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useCloud } from '../../cloud/cloud';
import { logIn, useSession } from '../../cloud/session/session';
import { useText } from '../../i18n/text';
import { SelectField, TextField } from '../../ui/form/Fields';
import { Notice } from '../../ui';
import { ReloadPage } from '../../ui/feedback/Loading';
import { StepForm } from './StepForm';
import { useSteps } from './steps';
import { useSuggestedCredentials, type SuggestedCredentials } from './suggestion';
import { focusFault, useFieldForm } from '../../ui/form/useFieldForm';

/** The users of the practice cloud. They have one password. */
const practicePeople = ['operator', 'observer', 'colleague', 'pin', 'newcomer'] as const;

/** User, password and domain, as password managers expect them. The form keeps its values after a refusal. */
export function PasswordStep(props: {
  initial: SuggestedCredentials;
  /** Reason why another step came back to this one. */
  before: unknown;
}) {
  const t = useText();
  const cloud = useCloud();
  const steps = useSteps();
  const { user } = useSession();
  const { initial: suggested, practice } = useSuggestedCredentials();
  const form = useFieldForm<SuggestedCredentials>({ defaultValues: props.initial });
  const { errors } = form.formState;
  const { setFocus } = form;
  const { username, password } = props.initial;
  const first = username !== '' && password === '' ? 'password' : 'username';
  useEffect(() => setFocus(first, { shouldSelect: true }), [setFocus, first]);
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (credentials: SuggestedCredentials) => {
      await steps.left();
      return logIn(cloud, credentials);
    },
    onSuccess: (attempt, credentials) => steps.proceed(attempt, credentials),
    onError: () => setFocus('password', { shouldSelect: true }),
  });
  const submit = form.handleSubmit((values) => mutate(values), focusFault);
  return (
    <StepForm
      title={t('session.title')}
      submitLabel={t('session.signIn')}
      busy={isPending}
      error={isPending ? undefined : (error ?? props.before)}
      onSubmit={() => void submit()}
    >
      <Intro name={user?.displayName} />
      {practice && user === undefined && (
        <SelectField
          label={t('session.people')}
          defaultValue={suggested.username}
          onChange={(event) => {
            form.setValue('username', event.target.value);
            form.setValue('password', suggested.password);
          }}
        >
          {practicePeople.map((name) => (
            <option key={name} value={name}>
              {t(`session.person.${name}`)}
            </option>
          ))}
        </SelectField>
      )}
      <TextField
        label={t('session.username')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        error={errors.username?.message}
        {...form.register('username', { required: t('session.usernameMissing') })}
      />
      <TextField
        label={t('session.password')}
        type="password"
        autoComplete="current-password"
        error={errors.password?.message}
        {...form.register('password', { required: t('session.passwordMissing') })}
      />
      <TextField
        label={t('session.domain')}
        optional
        hint={t('session.domainHint')}
        autoComplete="organization"
        autoCapitalize="none"
        spellCheck={false}
        {...form.register('domain')}
      />
    </StepForm>
  );
}

/**
 * Note above the form. On the sign-in page: the cloud's name; in the dialog: the person of the page below. Without
 * cookies: signing in is impossible.
 */
function Intro({ name }: { name: string | undefined }) {
  const t = useText();
  const { practice } = useSuggestedCredentials();
  if (!practice && !navigator.cookieEnabled)
    return (
      <Notice tone="error" title={t('session.noCookies.title')}>
        <p>{t('session.noCookies.text')}</p>
        <ReloadPage />
      </Notice>
    );
  if (name !== undefined) return <p>{t('session.ended.text', { name })}</p>;
  return <p className="soft">{t(practice ? 'session.practice' : 'session.intro')}</p>;
}
