import type { DurationEstimate } from '../../../cloud/tasks/durations';
import { useText } from '../../../i18n/text';
import { spanText } from '../spanText';

/** Usual duration, before a dialog's button, which refers to it by `id`. */
export function DialogEstimate({ id, estimate }: { id: string; estimate: DurationEstimate }) {
  const t = useText();
  return (
    <p id={id} className="soft">
      {t('durations.before', { span: spanText(t, estimate) })}
    </p>
  );
}
