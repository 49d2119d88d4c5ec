import * as v from 'valibot';
import { command, wholeListCommand } from '../client/command';

/** The second step of signing in (CloudStack rules §4). */
export const validateUserTwoFactorAuthenticationCode = command(
  'validateUserTwoFactorAuthenticationCode',
  ['codefor2fa'],
  v.object({}),
);

export const listUserTwoFactorAuthenticatorProviders = wholeListCommand(
  'listUserTwoFactorAuthenticatorProviders',
  [],
  'providers',
  v.object({ name: v.string() }),
);

/** Creates a key for a provider; with `enable=false` removes it, and answers without one. */
export const setupUserTwoFactorAuthentication = command(
  'setupUserTwoFactorAuthentication',
  ['provider', 'enable'],
  v.object({ setup2fa: v.object({ secretcode: v.optional(v.string()) }) }),
);
