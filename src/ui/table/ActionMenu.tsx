import styled from '@emotion/styled';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useId, useRef, useState } from 'react';
import { useText } from '../../i18n/text';
import { Icon } from '../Icon';

/** One thing that a menu offers to do. */
export interface MenuAction {
  id: string;
  label: string;
  /** Why it cannot be done now; it stays in the menu, focusable, and says so. */
  reason: string | undefined;
  /** What is not known of it; it can be chosen all the same. */
  doubt?: string | undefined;
  /** A line is drawn between groups. */
  group: number;
  destructive?: boolean | undefined;
  /** Runs when the menu has gone, so that the dialog it opens is heard. */
  onSelect(): void;
}

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

// A table has hundreds of these: a native button costs a fifth of MUI's.
const Trigger = styled('button')`
  display: inline-flex;
  align-items: center;
  gap: 8px;
  min-height: 28px;
  padding: 2px 10px;
  border: 1px solid color-mix(in srgb, var(--line-strong) 55%, transparent);
  border-radius: var(--radius);
  background: var(--surface-raised);
  color: var(--ink);
  font-size: 0.8125rem;
  font-weight: 500;
  white-space: nowrap;
  cursor: pointer;
  &:hover {
    border-color: var(--line-strong);
    background: var(--surface-sunken);
  }
  & > svg {
    font-size: 0.875rem;
  }
  &[data-variant] {
    min-height: 34px;
    padding: 5px 14px;
    font-size: 0.875rem;
  }
  &[data-variant='contained'] {
    border-color: transparent;
    background: var(--accent);
    color: var(--on-accent);
  }
  &[data-variant='contained']:hover {
    background: var(--accent-strong);
  }
`;

const Label = styled('span')`
  &[data-destructive='true'] {
    color: var(--error);
  }
`;

export interface ActionMenuProps {
  /** What the actions are for; names the menu. */
  name: string;
  /** Where the menu opens; it is closed without one. */
  anchor: HTMLElement | null;
  actions: readonly MenuAction[];
  onClose: () => void;
}

/** The menu of actions of one thing, by the ARIA menu pattern. */
export function ActionMenu({ name, anchor, actions, onClose }: ActionMenuProps) {
  const t = useText();
  const id = useId();
  const chosen = useRef<MenuAction>(undefined);
  const runChosen = () => {
    const action = chosen.current;
    chosen.current = undefined;
    action?.onSelect();
  };
  return (
    <Menu
      open={anchor !== null}
      anchorEl={anchor}
      // Inside the landmark of what it is about: at the end of the body it would belong to none.
      container={() => anchor?.closest('main') ?? document.body}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: -4, horizontal: 'right' }}
      transitionDuration={{ enter: 120, exit: 80 }}
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
 * Where the reason of an action, or the doubt, is written: once for those that follow each other and have the same
 * one. Each speaks it all the same.
 */
function firstWithNote(actions: readonly MenuAction[], index: number): number {
  let first = index;
  while (first > 0 && noteOf(actions[first - 1]) === noteOf(actions[index])) first -= 1;
  return first;
}

interface ActionItemProps {
  action: MenuAction;
  /** The element that says why it is refused, or what is not known, in this item or in one before it. */
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

export interface ActionButtonProps {
  /** What the actions are for: the button is named *Action for NAME*. */
  name: string;
  /** The id of the thing; the button's own becomes `action-<rowId>`, where dialogs return to. */
  rowId: string;
  expanded: boolean;
  onOpen: (button: HTMLElement) => void;
  variant?: 'outlined' | 'contained' | undefined;
}

/** The button *Action* that opens a menu which stands elsewhere, e.g. a table's one menu. */
export function ActionButton({ name, rowId, expanded, onOpen, variant }: ActionButtonProps) {
  const t = useText();
  return (
    <Trigger
      type="button"
      id={actionButtonId(rowId)}
      data-variant={variant}
      aria-haspopup="menu"
      aria-expanded={expanded}
      aria-label={t('ui.actionFor', { name })}
      onClick={(event) => onOpen(event.currentTarget)}
    >
      {t('ui.action')}
      <Icon name="caret" />
    </Trigger>
  );
}

/** The id of a thing's Action button. */
export const actionButtonId = (rowId: string) => `action-${rowId}`;

/** An Action button with a menu of its own, for the page of one thing; none where there is nothing to do. */
export function ActionMenuButton(props: {
  name: string;
  rowId: string;
  actions: readonly MenuAction[];
  variant?: 'outlined' | 'contained' | undefined;
}) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (props.actions.length === 0 && anchor === null) return null;
  return (
    <>
      <ActionButton
        name={props.name}
        rowId={props.rowId}
        variant={props.variant}
        expanded={anchor !== null}
        onOpen={setAnchor}
      />
      <ActionMenu
        name={props.name}
        anchor={anchor}
        actions={props.actions}
        onClose={() => setAnchor(null)}
      />
    </>
  );
}
