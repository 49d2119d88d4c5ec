import { useMemo } from 'react';
import { useIntl } from 'react-intl';

/** Maximum number of names in a sentence that people still read. */
const most = 5;

/** The first five of many names, and the number of the rest. */
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

/** Names in a sentence: *a, b and c*; of many, the first five and the number of the rest. */
export function useNameList(): (names: readonly string[]) => string {
  const intl = useIntl();
  const first = useFirstNames();
  return useMemo(() => (names) => intl.formatList(first(names)), [intl, first]);
}
