import type { Reason, Verdict } from './reasons';
import { doubtText, refusalText } from './reasonText';
import type { Text } from '../../i18n/text';
import type { DialogDoubt } from '../../ui/feedback/Notice';

/** The verdict on a dialog's action, as the dialog shows it. */
export interface DialogVerdict {
  /** Reason for the refusal, as text. */
  refusal: string | undefined;
  /** The same, for the way to where that can be changed. */
  reason: Reason | undefined;
  doubt: DialogDoubt | undefined;
}

/** While lists are loading, a doubt may pass: until then nothing is confirmed. */
export function dialogVerdict<A extends string>(
  t: Text,
  verdicts: ReadonlyMap<A, Verdict> | undefined,
  action: A,
  { isReading, onRetry }: { isReading: boolean; onRetry: (() => void) | undefined },
): DialogVerdict {
  const verdict = verdicts?.get(action);
  const text = doubtText(t, verdict);
  const doubt = isReading ? 'reading' : { text: text ?? '', onRetry };
  return {
    refusal: refusalText(t, verdicts, action),
    reason: verdict?.allowed === false ? verdict.reason : undefined,
    doubt: text === undefined ? undefined : doubt,
  };
}
