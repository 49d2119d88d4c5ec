import styled from '@emotion/styled';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useCallback, useEffect, useId, useRef } from 'react';
import { useText } from '../../i18n/text';
import type { ActionMenuProps, MenuAction } from './menuAction';

const Note = styled('span')`
  display: block;
  font-size: 0.8125rem;
  line-height: 1.35;
  color: var(--ink-soft);
`;

const Line = styled('li')`
  margin: 6px 0;
  border-top: 1px solid var(--line);
`;

const Label = styled('span')`
  &[data-destructive='true'] {
    color: var(--error);
  }
`;

/** Menu of actions of one resource (ARIA menu pattern). */
export function ActionMenuPopup({ name, anchor, actions, onClose }: ActionMenuProps) {
  const t = useText();
  const id = useId();
  const chosen = useRef<MenuAction>(undefined);
  const runChosen = useCallback(() => {
    const action = chosen.current;
    chosen.current = undefined;
    action?.onSelect();
  }, []);
  // A page that changes while the menu closes must not drop the choice.
  useEffect(() => runChosen, [runChosen]);
  return (
    <Menu
      open={anchor !== null}
      anchorEl={anchor}
      // Inside the landmark of its subject: at the end of the body it would be in none.
      container={() => anchor?.closest('main') ?? document.body}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: -4, horizontal: 'right' }}
      // The dialog that an action opens waits for the exit of the menu.
      transitionDuration={{ enter: 60, exit: 0 }}
      slotProps={{
        list: { 'aria-label': t('ui.actionFor', { name }), disabledItemsFocusable: true },
        transition: { onExited: runChosen },
      }}
    >
      {actions.flatMap((action, index) => [
        isNewGroup(actions, index) && <Line key={`before ${action.id}`} role="separator" />,
        <ActionItem
          key={action.id}
          action={action}
          noteId={`${id}${firstWithNote(actions, index)}`}
          isFirst={firstWithNote(actions, index) === index}
          onChoose={() => {
            chosen.current = action;
            onClose();
          }}
        />,
      ])}
    </Menu>
  );
}

function isNewGroup(actions: readonly MenuAction[], index: number): boolean {
  return index > 0 && actions[index - 1]?.group !== actions[index]?.group;
}

const noteOf = (action: MenuAction | undefined) => action?.reason ?? action?.doubt;

/**
 * Items that show their reason or doubt: consecutive items with the same one show it once. Screen readers get
 * it for each.
 */
function firstWithNote(actions: readonly MenuAction[], index: number): number {
  let first = index;
  while (first > 0 && noteOf(actions[first - 1]) === noteOf(actions[index])) first -= 1;
  return first;
}

interface ActionItemProps {
  action: MenuAction;
  /** Id of the element with the reason or the doubt, in this item or one before it. */
  noteId: string;
  isFirst: boolean;
  onChoose: () => void;
}

function ActionItem({ action, noteId, isFirst, onChoose }: ActionItemProps) {
  const id = useId();
  const forbidden = action.reason !== undefined;
  const note = noteOf(action);
  return (
    <MenuItem
      disabled={forbidden}
      onClick={onChoose}
      aria-labelledby={`${id}label`}
      aria-describedby={note === undefined ? undefined : noteId}
    >
      <span>
        <Label id={`${id}label`} data-destructive={action.destructive === true && !forbidden}>
          {action.label}
        </Label>
        {note !== undefined && isFirst && <Note id={noteId}>{note}</Note>}
      </span>
    </MenuItem>
  );
}
