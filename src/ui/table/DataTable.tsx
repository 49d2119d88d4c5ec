import Button from '@mui/material/Button';
import { useMemo, useRef, type ReactNode } from 'react';
import type { PagedList } from '../../cloud/lists/list';
import { useText } from '../../i18n/text';
import type { MenuAction } from './ActionMenu';
import { rowsOfPage, type Column } from './rows';
import { useVisibleRows, useFirstRow, useRevealedRow, useSpokenSummary } from './visibleRows';
import { CardSort } from './CardSort';
import { ColumnsButton } from './ColumnsButton';
import { EmptyState } from '../feedback/EmptyState';
import { ErrorNotice } from '../feedback/ErrorNotice';
import { FacetFilters } from './FacetFilters';
import type { Facet } from './facets';
import { ListNotice } from './ListNotice';
import {
  defaultPageSize,
  useHiddenColumns,
  useListState,
  useLocalListState,
  type ListState,
  type Sort,
} from './listState';
import type { RowChoice } from './rowChoice';
import { SelectionNotice } from './SelectionNotice';
import { TableFilter } from './TableFilter';
import { TableFooter } from './TableFooter';
import { RowTable } from './RowTable';
import { headerColumn } from './TableRows';
import { TableToolbar } from './tableParts';
import { TableFrame, widthOf } from './tableStyle';
import { useRowSelection } from './useRowSelection';

export type { Column } from './rows';

export interface DataTableProps<T> {
  /** Name of the table for screen readers. */
  caption: string;
  /** Absent until the first answer comes. */
  list: PagedList<T> | undefined;
  columns: readonly Column<T>[];
  getId: (row: T) => string;
  /** Name of a row: its button is named *Action for NAME*. */
  getName: (row: T) => string;
  /** Asked for the one row whose menu is open. */
  actions?: ((row: T) => readonly MenuAction[]) | undefined;
  /** Shown when there is nothing at all. */
  empty: ReactNode;
  /** Shown above the rows that were read before. */
  error?: unknown;
  onRetry?: (() => void) | undefined;
  /** Facets that narrow the rows; the same array as long as it says the same. */
  facets?: readonly Facet<T>[] | undefined;
  /** Texts that the filter also matches beside the shown ones, e.g. the id; the same function each time. */
  alsoFind?: ((row: T) => readonly (string | undefined)[]) | undefined;
  /** Lets people choose its columns, and is remembered under this name. */
  listId?: string | undefined;
  /** Buttons at the right of the filter. */
  toolbar?: ReactNode;
  defaultSort?: Sort | undefined;
  /** A *section* is a part of a page: no filter, and a footer only when it has more than a page. */
  variant?: 'page' | 'section' | undefined;
  /** For a page that shares its selection; else the table has its own. */
  selectedId?: string | undefined;
  onSelect?: ((id: string) => void) | undefined;
  /** Row to reveal, on any page of the table, whenever it changes. */
  revealedId?: string | undefined;
  /** Selectable rows, for actions on several at once. */
  choice?: RowChoice | undefined;
}

/** A native table of a whole fleet: filtered, sorted and paged in the browser, with one menu for all rows. */
export function DataTable<T>(props: DataTableProps<T>) {
  return props.variant === 'section' ? <SectionTable {...props} /> : <PageTable {...props} />;
}

function PageTable<T>(props: DataTableProps<T>) {
  return <ListTable {...props} state={useListState()} />;
}

function SectionTable<T>(props: DataTableProps<T>) {
  return <ListTable {...props} state={useLocalListState()} />;
}

type ListTableProps<T> = DataTableProps<T> & { state: ListState };

function ListTable<T>(props: ListTableProps<T>) {
  const t = useText();
  const { columns, list: read, state: list, error, getId } = props;
  const rows = read?.items;
  const isSection = props.variant === 'section';
  const sort = list.sort ?? props.defaultSort;
  const frame = useRef<HTMLDivElement>(null);
  const { choice } = props;
  const selection = useRowSelection(choice, rows, getId, list, frame);
  const { only } = selection;
  const pick = useMemo(() => only && ((row: T) => only.has(getId(row))), [only, getId]);
  const { rows: visible, filter: shownFilter } = useVisibleRows(rows, columns, list, sort, {
    facets: props.facets,
    alsoFind: props.alsoFind,
    pick,
  });
  const { hidden, toggle } = useHiddenColumns(props.listId);
  const header = headerColumn(columns);
  const shownColumns = columns.filter((each) => each === header || !hidden.includes(each.id));
  const goToFirstRow = useFirstRow(shownFilter, frame);
  const shown = rowsOfPage(visible, list.page, list.size);

  const count = visible.length;
  const showing =
    count === 0
      ? t('ui.table.showingNone')
      : t('ui.table.showing', {
          from: shown.start + 1,
          to: shown.start + shown.rows.length,
          total: count,
        });
  const filtered = rows !== undefined && count < rows.length;
  const summary = filtered ? `${showing} ${t('ui.table.filtered', { all: rows.length })}` : showing;
  const shownIds = shown.rows.map(getId);
  const unseen = selection.hiddenBeside(shownIds);
  const spoken =
    unseen === 0
      ? summary
      : `${summary}. ${t('ui.table.selectionHidden', { count: selection.count, hidden: unseen })}`;
  useSpokenSummary(list, sort, spoken, columns, only !== undefined);
  useRevealedRow(props.revealedId, visible, list, getId);

  const unreadable = read?.unreadable ?? [];
  const nothing = rows?.length === 0 && read?.isComplete === true && unreadable.length === 0;
  const noMatch = count === 0 && rows !== undefined && rows.length > 0;
  const failed = error !== undefined && error !== null;
  const cardSort = <CardSort columns={shownColumns} sort={sort} list={list} />;

  return (
    <TableFrame ref={frame} data-width={widthOf(columns.length)}>
      {failed && (
        <ErrorNotice error={error} onRetry={props.onRetry}>
          {rows !== undefined && <p>{t('ui.table.stale')}</p>}
        </ErrorNotice>
      )}
      <ListNotice unreadable={unreadable} onRetry={props.onRetry}>
        {t('ui.list.left')}
      </ListNotice>
      {!isSection && (
        <TableToolbar>
          <TableFilter
            caption={props.caption}
            value={list.filter}
            onChange={(filter) => list.change({ filter })}
            onGo={goToFirstRow}
          />
          {rows !== undefined && props.facets && (
            <FacetFilters facets={props.facets} rows={rows} list={list} />
          )}
          {!nothing && cardSort}
          {(props.toolbar !== undefined || props.listId !== undefined) && (
            <div className="toolbar">
              {selection.count > 0 ? (
                <div
                  role="group"
                  aria-label={t('ui.table.selectionActions')}
                  aria-keyshortcuts="."
                  data-selection
                >
                  {props.toolbar}
                </div>
              ) : (
                props.toolbar
              )}
              {props.listId !== undefined && (
                <ColumnsButton
                  columns={columns.filter((each) => each !== header)}
                  hidden={hidden}
                  toggle={toggle}
                />
              )}
            </div>
          )}
        </TableToolbar>
      )}
      <SelectionNotice selection={selection} shown={shownIds} />
      {nothing && !failed && props.empty}
      {!nothing && (rows !== undefined || !failed) && (
        <>
          {isSection && cardSort}
          <RowTable
            {...props}
            columns={shownColumns}
            list={list}
            sort={sort}
            rows={rows && shown.rows}
            allRows={rows}
            getId={getId}
          />
          {rows === undefined && <p className="visually-hidden">{t('ui.loading')}</p>}
          {noMatch && (
            <EmptyState
              title={
                list.filter === ''
                  ? t('ui.table.noneOfThese')
                  : t('ui.table.noMatch', { filter: list.filter })
              }
              action={
                <Button onClick={() => list.change({ filter: '', only: {} })}>
                  {t('ui.table.clear')}
                </Button>
              }
            >
              {list.filter !== '' && t('ui.table.noMatchHint')}
            </EmptyState>
          )}
          {rows !== undefined && (!isSection || count > defaultPageSize) && (
            <TableFooter
              caption={props.caption}
              list={list}
              showing={summary}
              loaded={
                read?.isComplete === false
                  ? t('ui.table.loaded', { loaded: rows.length, total: read.total })
                  : undefined
              }
              page={shown.page}
              pages={shown.pages}
            />
          )}
        </>
      )}
    </TableFrame>
  );
}
