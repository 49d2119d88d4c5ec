import { reasonAgainst, type Verdicts } from './context';
import type { Reason } from './reasons';
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
  verdicts: Verdicts<A> | undefined,
  action: A,
  { isReading, onRetry }: { isReading: boolean; onRetry: (() => void) | undefined },
): DialogVerdict {
  const text = doubtText(t, verdicts?.get(action));
  const doubt = isReading ? 'reading' : { text: text ?? '', onRetry };
  return {
    refusal: refusalText(t, verdicts, action),
    reason: verdicts && reasonAgainst(verdicts, action),
    doubt: text === undefined ? undefined : doubt,
  };
}
