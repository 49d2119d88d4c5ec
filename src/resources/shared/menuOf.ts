import type { Text } from '../../i18n/text';
import type { MenuAction } from '../../ui';
import type { ActionEntry } from '../../ui/navigation/actionEntry';
import type { Verdicts } from '../rules/context';
import { doubtText, reasonText } from '../rules/reasonText';

/** Menu of one resource, from its declared operations and the verdicts on them. */
export function menuOf<A extends string>(menu: {
  t: Text;
  verdicts: Verdicts<A>;
  operations: Readonly<Record<A, ActionEntry>>;
  /** The page that shows it. */
  over: 'list' | 'details';
  label: (action: A) => string;
  /** Opens the dialog of an action. */
  open: (action: A) => void;
  /** Does what needs no dialog. */
  choose: (action: A) => void;
}): readonly MenuAction[] {
  const { t, operations, over } = menu;
  return [...menu.verdicts]
    .filter(([action]) => over === 'list' || action !== 'viewDetails')
    .map(([action, verdict]) => {
      const { dialog, destructive, isView }: ActionEntry = operations[action];
      return {
        id: action,
        label: menu.label(action),
        reason: reasonText(t, verdict),
        doubt: doubtText(t, verdict),
        group: isView ? 2 : 1,
        destructive,
        onSelect: () => (dialog ? menu.open(action) : menu.choose(action)),
      };
    });
}
