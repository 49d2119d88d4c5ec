import { CloudError } from '../client/errors';
import type { Attempt, SignInParts } from './session';
import {
  listUserTwoFactorAuthenticatorProviders,
  setupUserTwoFactorAuthentication,
  validateUserTwoFactorAuthenticationCode,
} from './secondFactorCommands';

/**
 * Gives the code of the second factor. Errors: `twoFactor` when it is wrong; then the engine has ended
 * the attempt's session, or, while the factor is being set up, has thrown its key away.
 */
export async function submitCode({ client }: SignInParts, attempt: Attempt, code: string) {
  const { sessionKey } = attempt;
  await client.change(
    validateUserTwoFactorAuthenticationCode,
    { codefor2fa: code },
    { sessionKey },
  );
}

/** Kinds of second factor of the engine, e.g. `totp`, `staticpin`. */
export async function secondFactorProviders(
  { client }: SignInParts,
  { sessionKey }: Attempt,
): Promise<readonly string[]> {
  const command = listUserTwoFactorAuthenticatorProviders;
  const { items } = await client.list(command, {}, { sessionKey });
  return items.map(({ name }) => name);
}

/** Creates a key, which the first correct code activates. */
export async function setUpSecondFactor(
  { client }: SignInParts,
  { sessionKey }: Attempt,
  provider: string,
): Promise<string> {
  const { name: command } = setupUserTwoFactorAuthentication;
  const { setup2fa } = await client.change(
    setupUserTwoFactorAuthentication,
    { provider },
    { sessionKey },
  );
  if (setup2fa.secretcode !== undefined) return setup2fa.secretcode;
  throw new CloudError('malformed', { command, field: 'setup2fa.secretcode' });
}

/** Discards a key that is not active yet, so that another one can be created. */
export async function cancelSetUp({ client }: SignInParts, { sessionKey }: Attempt): Promise<void> {
  await client.change(setupUserTwoFactorAuthentication, { enable: false }, { sessionKey });
}

/** Address that adds a key to an authenticator app (Key URI Format). */
export function otpauthAddress(issuer: string, username: string, key: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(username)}`;
  const query = new URLSearchParams({ secret: key, issuer });
  return `otpauth://totp/${label}?${query.toString().replaceAll('+', '%20')}`;
}
