import type { ReactNode } from 'react';
import { useText } from '../../i18n/text';
import { ActionButton } from './ActionMenu';
import type { Column } from './rows';
import { rowElementId } from './removedRow';
import { Icon } from '../Icon';
import type { ListState, Sort } from './listState';
import type { ChoiceBox } from './rowChoice';
import { SkeletonValue } from './tableParts';
import { RowGroup } from './tableStyle';

const classOf = (...names: (string | false | undefined)[]) =>
  names.filter(Boolean).join(' ') || undefined;

// Explicit roles, since the card form changes `display`, and browsers may then drop them.
const asCell = { role: 'cell' } as const;
const asRowHeader = { role: 'rowheader', scope: 'row' } as const;

/** The column whose cell is the row's header. */
export function headerColumn<T>(columns: readonly Column<T>[]) {
  return columns.find((column) => column.rowHeader) ?? columns[0];
}

/** The headers; one that can be sorted by holds a button. */
export function TableHead<T>(props: {
  columns: readonly Column<T>[];
  sort: Sort | undefined;
  list: ListState;
  hasMenu: boolean;
  /** Checkbox for all shown rows. */
  choice: ChoiceBox | undefined;
}) {
  const t = useText();
  return (
    <RowGroup as="thead" role="rowgroup">
      <tr role="row">
        {props.choice && (
          <th role="columnheader" scope="col" className="choice">
            <Checkbox box={props.choice} label={t('ui.table.chooseAll')} />
          </th>
        )}
        {props.columns.map((column) => {
          const sorted = props.sort?.column === column.id ? props.sort : undefined;
          return (
            <th
              key={column.id}
              role="columnheader"
              scope="col"
              className={classOf(
                column.align,
                column.isState && 'state',
                column.isTwoLines && 'two-lines',
              )}
              aria-sort={sorted && (sorted.descending ? 'descending' : 'ascending')}
            >
              {column.value === undefined ? (
                <span>{column.header}</span>
              ) : (
                <SortButton column={column} sorted={sorted} list={props.list} />
              )}
            </th>
          );
        })}
        {props.hasMenu && (
          <th role="columnheader" scope="col">
            <span className="visually-hidden">{t('ui.actionsColumn')}</span>
          </th>
        )}
      </tr>
    </RowGroup>
  );
}

function SortButton<T>(props: { column: Column<T>; sorted: Sort | undefined; list: ListState }) {
  const { column, sorted } = props;
  const sort = { column: column.id, descending: sorted !== undefined && !sorted.descending };
  const icon = sorted === undefined ? 'sort' : sorted.descending ? 'sortDown' : 'sortUp';
  return (
    <button type="button" onClick={() => props.list.change({ sort })}>
      {column.header}
      <Icon name={icon} />
    </button>
  );
}

function Checkbox({ box, label }: { box: ChoiceBox; label: string }) {
  return (
    <input
      type="checkbox"
      aria-label={label}
      checked={box.isChosen}
      ref={(input) => {
        if (input !== null) input.indeterminate = box.isPartly;
      }}
      onChange={box.toggle}
      onClick={(event) => event.stopPropagation()}
    />
  );
}

export interface TableRowProps<T> {
  row: T;
  id: string;
  name: string;
  columns: readonly Column<T>[];
  selected: boolean;
  choice: ChoiceBox | undefined;
  leaving: boolean;
  /** Absent in a table without actions. */
  onOpenMenu: ((button: HTMLElement) => void) | undefined;
  menuOpen: boolean;
  onSelect: () => void;
  onHold: () => void;
}

export function TableRow<T>(props: TableRowProps<T>) {
  const t = useText();
  const { row, columns } = props;
  const header = headerColumn(columns);
  return (
    // A click anywhere selects for the mouse what the focus on its Action button selects for the keyboard.
    <tr
      id={rowElementId(props.id)}
      role="row"
      aria-current={props.selected || undefined}
      className={classOf(props.leaving && 'leaving')}
      onClick={props.onSelect}
      onFocus={props.onHold}
    >
      {props.choice && (
        <td {...asCell} className="choice">
          <Checkbox box={props.choice} label={t('ui.table.choose', { name: props.name })} />
        </td>
      )}
      {columns.map((column) => {
        const className = classOf(
          column.align,
          column.nowrap && 'nowrap',
          column.isState && 'state',
          column.isTwoLines && 'two-lines',
          longWord.test(textOf(column, row)) && 'long',
        );
        return column === header ? (
          <th key={column.id} {...asRowHeader} className={className}>
            {content(column, row)}
          </th>
        ) : (
          <td key={column.id} {...asCell} data-label={column.header} className={className}>
            {content(column, row)}
          </td>
        );
      })}
      {props.onOpenMenu && (
        <td {...asCell} className="menu" onFocus={props.onSelect}>
          <ActionButton
            name={props.name}
            rowId={props.id}
            expanded={props.menuOpen}
            onOpen={props.onOpenMenu}
          />
        </td>
      )}
    </tr>
  );
}

/** Broken anywhere, since the table would be wider than the page; other words stay whole. */
const longWord = /\S{32}/;

function textOf<T>(column: Column<T>, row: T): string {
  return column.text?.(row) ?? String(column.value?.(row) ?? '');
}

function content<T>(column: Column<T>, row: T): ReactNode {
  return column.cell ? column.cell(row) : (column.value?.(row) ?? column.text?.(row));
}

/** Placeholders for the rows until the first answer arrives; silent for screen readers. */
export function SkeletonRows(props: { columns: number; rows?: number | undefined }) {
  return (
    <tbody aria-hidden="true">
      {Array.from({ length: props.rows ?? 8 }, (_, row) => (
        <tr key={row}>
          {Array.from({ length: props.columns }, (_, column) => (
            <td key={column} height={41}>
              <SkeletonValue />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
