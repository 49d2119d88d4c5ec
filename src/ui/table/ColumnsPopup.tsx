import styled from '@emotion/styled';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useText } from '../../i18n/text';
import { Icon } from '../Icon';

export interface ColumnChoice {
  /** Those that can be hidden. */
  columns: readonly { id: string; header: string }[];
  hidden: readonly string[];
  toggle: (id: string) => void;
}

const Box = styled('span')`
  display: inline-grid;
  place-items: center;
  width: 18px;
  height: 18px;
  margin-inline-end: 10px;
  border: 1px solid var(--line-strong);
  border-radius: 4px;
  font-size: 0.8125rem;
  [aria-checked='true'] > & {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  [aria-checked='false'] > & > svg {
    visibility: hidden;
  }
  @media (forced-colors: active) {
    [aria-checked='true'] > & {
      color: CanvasText;
    }
  }
`;

/** A menu with a checkbox for each column; it stays open for the next. */
export function ColumnsPopup(
  props: ColumnChoice & { anchor: HTMLElement | null; onClose: () => void },
) {
  const t = useText();
  const { anchor, hidden } = props;
  return (
    <Menu
      open={anchor !== null}
      anchorEl={anchor}
      container={() => anchor?.closest('main') ?? document.body}
      onClose={props.onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: -4, horizontal: 'right' }}
      transitionDuration={{ enter: 60, exit: 0 }}
      slotProps={{ list: { 'aria-label': t('ui.table.columns') } }}
    >
      {props.columns.map(({ id, header }) => (
        <MenuItem
          key={id}
          role="menuitemcheckbox"
          aria-checked={!hidden.includes(id)}
          onClick={() => props.toggle(id)}
        >
          <Box>
            <Icon name="check" />
          </Box>
          {header}
        </MenuItem>
      ))}
    </Menu>
  );
}
