import { useCallback } from 'react';
import { useText } from '../../i18n/text';
import { useFormats } from '../../ui';
import type { RestoreTest } from '../rules/restoreTest';

/** Result, time and person of a restore test, as text. */
export function useRestoreTestText(): (test: RestoreTest) => string {
  const t = useText();
  const { dateTime } = useFormats();
  return useCallback(
    ({ works, at, by }) =>
      t(works ? 'snapshots.test.works' : 'snapshots.test.fails', { date: dateTime(at), by }),
    [t, dateTime],
  );
}
