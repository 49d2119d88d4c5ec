import { reasonAgainst, type Verdicts } from './context';
import { doubtOf, type Reason, type Verdict } from './reasons';
import { taskKinds } from '../../cloud/operations';
import type { Text } from '../../i18n/text';

/** Text of a reason or of a doubt. A task in the way is told as where it started. */
export function textOfReason(t: Text, { code, values }: Reason): string {
  if (code !== 'busy') return t(`reason.${code}`, values);
  const kind = taskKinds.find((each) => each === values['task']) ?? 'unknown';
  return t('reason.busy', { task: t(`task.${kind}.started`, values) });
}

/** Text of the reason why an action is refused; undefined when it is allowed, or not offered at all. */
export function reasonText(t: Text, verdict: Verdict | undefined): string | undefined {
  if (verdict === undefined || verdict.allowed) return undefined;
  return textOfReason(t, verdict.reason);
}

/** Text of the doubt about an action that is not refused. */
export function doubtText(t: Text, verdict: Verdict | undefined): string | undefined {
  const doubt = doubtOf(verdict);
  return doubt && textOfReason(t, doubt);
}

/**
 * Text of the reason why a dialog's action is refused. A dialog can be opened by its address where the action is not
 * offered at all; nothing is refused while the account's permissions are unknown.
 */
export function refusalText<A extends string>(
  t: Text,
  verdicts: Verdicts<A> | undefined,
  action: A,
): string | undefined {
  const reason = verdicts && reasonAgainst(verdicts, action);
  return reason && textOfReason(t, reason);
}
