import { useState, type KeyboardEvent } from 'react';
import { ActionMenu } from './ActionMenu';
import type { MenuAction } from './menuAction';
import type { Column } from './rows';
import { useRemovedRow } from './removedRow';
import type { ListState, Sort } from './listState';
import { choiceOf, choiceOfAll, type RowChoice } from './rowChoice';
import { SkeletonRows, TableHead, TableRow } from './TableRows';
import { RowGroup, Table } from './tableStyle';

interface RowTableProps<T> {
  caption: string;
  /** Of the page that is shown; absent until the first answer comes. */
  rows: readonly T[] | undefined;
  allRows: readonly T[] | undefined;
  columns: readonly Column<T>[];
  getId: (row: T) => string;
  getName: (row: T) => string;
  actions?: ((row: T) => readonly MenuAction[]) | undefined;
  choice?: RowChoice | undefined;
  selectedId?: string | undefined;
  onSelect?: ((id: string) => void) | undefined;
  sort: Sort | undefined;
  list: ListState;
}

/** Moves the focus from a row's checkbox to that of the row above or below. */
function moveBetweenBoxes(event: KeyboardEvent<HTMLElement>) {
  const { key, target } = event;
  if ((key !== 'ArrowDown' && key !== 'ArrowUp') || !(target instanceof HTMLInputElement)) return;
  const row = target.closest('tr');
  const next = key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
  const box = next?.querySelector<HTMLElement>('.choice input');
  if (!box) return;
  event.preventDefault();
  box.focus();
}

/** The table with its selection, its shared menu, and the handling of disappearing rows. */
export function RowTable<T>(props: RowTableProps<T>) {
  const { columns, actions, choice, getId, getName } = props;
  const [own, setOwn] = useState<string>();
  const selected = props.onSelect ? props.selectedId : own;
  const select = props.onSelect ?? setOwn;

  const [menu, setMenu] = useState<{ id: string; anchor: HTMLElement | null }>();
  const menuRow = menu && props.allRows?.find((row) => getId(row) === menu.id);
  const removed = useRemovedRow(props.rows ?? [], getId);
  const hasMenu = actions !== undefined;

  return (
    <>
      <Table role="table" aria-busy={props.rows === undefined || undefined}>
        <caption className="visually-hidden">{props.caption}</caption>
        <TableHead
          columns={columns}
          sort={props.sort}
          list={props.list}
          hasMenu={hasMenu}
          choice={choice && choiceOfAll(choice, (props.rows ?? []).map(getId))}
        />
        {props.rows === undefined ? (
          <SkeletonRows columns={columns.length + Number(hasMenu) + Number(choice !== undefined)} />
        ) : (
          <RowGroup role="rowgroup" onBlur={removed.onBlur} onKeyDown={moveBetweenBoxes}>
            {removed.rows.map((row, index) => {
              const id = getId(row);
              return (
                <TableRow
                  key={id}
                  row={row}
                  id={id}
                  name={getName(row)}
                  columns={columns}
                  selected={selected === id}
                  choice={choice && choiceOf(choice, id)}
                  leaving={removed.leavingId === id}
                  menuOpen={menu?.id === id && menu.anchor !== null}
                  onOpenMenu={hasMenu ? (anchor) => setMenu({ id, anchor }) : undefined}
                  onSelect={() => select(id)}
                  onHold={() => removed.hold(row, index)}
                />
              );
            })}
          </RowGroup>
        )}
      </Table>
      {menu && (
        <ActionMenu
          name={menuRow ? getName(menuRow) : ''}
          anchor={menuRow ? menu.anchor : null}
          actions={menuRow && actions ? actions(menuRow) : []}
          onClose={() => setMenu({ id: menu.id, anchor: null })}
        />
      )}
    </>
  );
}
