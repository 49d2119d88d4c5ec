import type { UseFormReturn } from 'react-hook-form';
import { CloudError } from '../../domain/errors';
import { useText } from '../../i18n/text';
import { TextField } from '../../ui';

/** What a person signs in with; an empty domain is the root domain. */
export interface Credentials {
  username: string;
  password: string;
  domain: string;
}

/** What the engine is sent: the root domain is asked for by naming none (CloudStack rules §4). */
export const asSent = ({ username, password, domain }: Credentials) => ({
  username,
  password,
  domain: domain.trim() === '' ? undefined : domain.trim(),
});

/** Whether the engine refused this user, password and domain. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof CloudError && error.kind === 'account';

/** User, password and domain, as password managers expect them. */
export function SignInFields({ form }: { form: UseFormReturn<Credentials> }) {
  const t = useText();
  const { errors } = form.formState;
  return (
    <>
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
    </>
  );
}
