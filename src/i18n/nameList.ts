import { useMemo } from 'react';
import { useIntl } from 'react-intl';

/** Maximum number of names in a sentence that people still read. */
const most = 5;

/** Of many names the first five, and how many more there are. */
function useFirstNames(): (names: readonly string[]) => readonly string[] {
  const intl = useIntl();
  return useMemo(
    () => (names) => {
      const rest = names.length - most;
      if (rest <= 1) return names;
      const more = intl.formatMessage({ id: 'ui.namesMore' }, { count: rest });
      return [...names.slice(0, most), String(more)];
    },
    [intl],
  );
}

/** Names within a sentence: *a, b and c*; of many the first five, and how many more. */
export function useNameList(): (names: readonly string[]) => string {
  const intl = useIntl();
  const first = useFirstNames();
  return useMemo(() => (names) => intl.formatList(first(names)), [intl, first]);
}
