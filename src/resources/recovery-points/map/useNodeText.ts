import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../../../i18n/text';
import { useFormats } from '../../../ui';
import type { ShownNode } from '../lineage/folds';
import { useTimeWords } from '../timeWords';
import type { RecoveryMapProps } from './mapProps';
import { rememberingTexts, type NodeText } from './nodeText';

/** The words of the nodes of a map or a picture. */
export function useNodeText({
  lineage,
  instance,
  statusOf,
  now,
}: Pick<RecoveryMapProps, 'lineage' | 'instance' | 'statusOf' | 'now'>): (
  node: ShownNode,
) => NodeText {
  const t = useText();
  const intl = useIntl();
  const { dateTime } = useFormats();
  const { ago } = useTimeWords(now);
  const days = useCallback(
    (from: number, to: number) =>
      intl.formatDateTimeRange(from, to, { day: 'numeric', month: 'short', year: 'numeric' }),
    [intl],
  );
  const [nodeText] = useState(rememberingTexts);
  const { currentId } = lineage;
  return (node) => nodeText(node, { t, dateTime, ago, days, instance, statusOf, currentId, now });
}
