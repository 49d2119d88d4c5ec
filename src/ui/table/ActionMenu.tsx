import { useState } from 'react';
import { useText } from '../../i18n/text';
import { preloadablePart } from '../feedback/lazyPart';
import { Icon } from '../Icon';
import type { MenuAction } from './menuAction';

export type { MenuAction } from './menuAction';

/** Menu of actions of one resource; loaded after the first page. */
export const [ActionMenu, loadActionMenu] = preloadablePart(
  async () => (await import('./ActionMenuPopup')).ActionMenuPopup,
);

export interface ActionButtonProps {
  /** Subject of the actions: the button is named *Action for NAME*. */
  name: string;
  /** Id of the resource; the button gets the id `action-<rowId>`, to which dialogs return the focus. */
  rowId: string;
  expanded: boolean;
  onOpen: (button: HTMLElement) => void;
  variant?: 'outlined' | 'contained' | undefined;
}

/** The button *Action* of a menu rendered elsewhere, e.g. a table's shared menu. */
export function ActionButton({ name, rowId, expanded, onOpen, variant }: ActionButtonProps) {
  const t = useText();
  return (
    <button
      type="button"
      className="action"
      id={actionButtonId(rowId)}
      data-variant={variant}
      aria-haspopup="menu"
      aria-expanded={expanded}
      aria-label={t('ui.actionFor', { name })}
      onClick={(event) => onOpen(event.currentTarget)}
    >
      {t('ui.action')}
      <Icon name="caret" />
    </button>
  );
}

/** Id of a resource's Action button. */
export const actionButtonId = (rowId: string) => `action-${rowId}`;

/** Action button with its own menu, for a details page; nothing without actions. */
export function ActionMenuButton(props: {
  name: string;
  rowId: string;
  actions: readonly MenuAction[];
  variant?: 'outlined' | 'contained' | undefined;
}) {
  /** Absent until it is first opened. */
  const [anchor, setAnchor] = useState<HTMLElement | null>();
  if (props.actions.length === 0 && !anchor) return null;
  return (
    <>
      <ActionButton
        name={props.name}
        rowId={props.rowId}
        variant={props.variant}
        expanded={anchor instanceof HTMLElement}
        onOpen={setAnchor}
      />
      {anchor !== undefined && (
        <ActionMenu
          name={props.name}
          anchor={anchor}
          actions={props.actions}
          onClose={() => setAnchor(null)}
        />
      )}
    </>
  );
}
