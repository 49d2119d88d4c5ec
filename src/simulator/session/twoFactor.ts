import type { SecondFactor, Session, State, UserRecord } from '../model';
import type { JsonObject } from '../wire/wire';
import { nextRandom } from '../random';
import { put, remove } from '../store';
import { base32Letter, totp } from './totp';
import { ApiError, errorBody, failure, serverError } from '../wire/wire';

/** Commands answered before the second factor, besides the one for the code itself (CloudStack rules §4). */
const beforeCode: ReadonlySet<string | undefined> = new Set([
  'listIdps',
  'listApis',
  'listUserTwoFactorAuthenticatorProviders',
  'setupUserTwoFactorAuthentication',
]);

/** The name of the command that takes the code. */
export const codeCommand = 'validateUserTwoFactorAuthenticationCode';

/** True where a user needs a second factor. */
export function needsSecondFactor(user: UserRecord): boolean {
  return user.secondFactor !== undefined || user.secondFactorMandated === true;
}

/** Refuses, and ends the session of, a call that comes before the second factor. */
export function checkSecondFactor(
  state: State,
  session: Session,
  user: UserRecord,
  command: string | undefined,
): void {
  if (session.awaitsCode !== true || beforeCode.has(command)) return;
  remove(state, 'sessions', session.id);
  const why =
    user.secondFactor === undefined
      ? 'Two factor authentication is mandated by admin, user needs to setup 2FA using setupUserTwoFactorAuthentication API and then verify 2FA using validateUserTwoFactorAuthenticationCode API before calling other APIs. Existing session is invalidated.'
      : 'Two factor authentication 2FA is enabled but not verified, please verify 2FA using validateUserTwoFactorAuthenticationCode API before calling other APIs. Existing session is invalidated.';
  throw new ApiError(511, `Unable to process the API request due to :${why}`);
}

/** Checks the code: the session continues, or ends; while the factor is being set up, its key ends instead. */
export function validateCode(
  state: State,
  now: number,
  session: Session,
  user: UserRecord,
  code: string | undefined,
): JsonObject {
  if (code === undefined || code === '')
    throw serverError(531, 'Code for two factor authentication is required');
  const factor = user.secondFactor;
  if (factor === undefined)
    throw failure(`Two factor authentication is not enabled on the user: ${user.username}`);
  if (code !== expectedCode(factor, now)) {
    if (factor.verified) remove(state, 'sessions', session.id);
    else removeSecondFactor(state, user);
    throw wrongCode();
  }
  put(state, 'users', { ...user, secondFactor: { ...factor, verified: true } });
  put(state, 'sessions', { ...session, used: now, awaitsCode: undefined });
  return { success: true };
}

/** The engine puts the whole body of one error into the text of another. */
function wrongCode(): ApiError {
  const inner = new ApiError(511, 'two-factor authentication code provided is invalid');
  return serverError(511, JSON.stringify(errorBody(codeCommand, inner)));
}

function expectedCode({ provider, key }: SecondFactor, now: number): string {
  return provider === 'totp' ? totp(key, now) : key;
}

/** Gives a user a new key, to be proved by a first code. */
export function setUpProvider(
  state: State,
  user: UserRecord,
  provider: SecondFactor['provider'],
): SecondFactor {
  const below = (bound: number) => Math.floor(nextRandom(state) * bound);
  const key =
    provider === 'totp'
      ? Array.from({ length: 32 }, () => base32Letter(below(32))).join('')
      : String(below(999_999)).padStart(6, '0');
  const secondFactor: SecondFactor = { provider, key, verified: false };
  put(state, 'users', { ...user, secondFactor });
  return secondFactor;
}

/** Takes a user's second factor away. */
export function removeSecondFactor(state: State, user: UserRecord): UserRecord {
  return put(state, 'users', { ...user, secondFactor: undefined });
}
