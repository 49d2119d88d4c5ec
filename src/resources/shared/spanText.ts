import { spanOf, type DurationEstimate } from '../../cloud/tasks/durations';
import type { Text } from '../../i18n/text';

/** How long something usually takes, in words: *2–6 min*, *under a minute*. */
export function spanText(t: Text, estimate: DurationEstimate): string {
  const { from, to, unit } = spanOf(estimate);
  const values = { from, to, unit };
  if (from === to) return t('durations.about', values);
  if (from > 0) return t('durations.between', values);
  return to === 1 ? t('durations.under', values) : t('durations.upTo', values);
}
