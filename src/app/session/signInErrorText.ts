import { CloudError } from '../../cloud/client/errors';
import type { Text } from '../../i18n/text';

type Key = Parameters<Text>[0];

/** Texts of the engine when it refuses a person (CloudStack rules §4), and their meaning. */
const causes: readonly (readonly [words: RegExp, key: Key])[] = [
  [/disabled|locked/i, 'session.refused.locked'],
  [/find the domain/i, 'session.refused.domain'],
  [/not allowed .*login/i, 'session.refused.elsewhere'],
];

/** Explanation of a refused sign-in; undefined where it failed for another reason. */
export function signInErrorText(error: unknown, t: Text): string | undefined {
  if (!(error instanceof CloudError)) return undefined;
  switch (error.kind) {
    case 'accountRefused':
    case 'sessionEnded':
      return t(causes.find(([words]) => words.test(error.text ?? ''))?.[1] ?? 'session.refused');
    case 'maintenance':
      return t('session.unavailable');
    case 'server':
      return error.status === 502 || error.status === 503 || error.status === 504
        ? t('session.unavailable')
        : undefined;
    default:
      return undefined;
  }
}
