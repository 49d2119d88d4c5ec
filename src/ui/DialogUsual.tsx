import type { Usual } from '../domain/durations';
import { useText } from '../i18n/text';
import { spanText } from './spanText';

/** How long it usually takes, before the button of a dialog, which it describes by its `id`. */
export function DialogUsual({ id, usual }: { id: string; usual: Usual }) {
  const t = useText();
  return (
    <p id={id} className="soft">
      {t('durations.before', { span: spanText(t, usual) })}
    </p>
  );
}
