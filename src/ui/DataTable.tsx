import Button from '@mui/material/Button';
import {
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import { compareNames } from '../domain/collation';
import { useText } from '../i18n/text';
import { ActionMenu, type MenuAction } from './ActionMenu';
import { useAnnounce } from './announce';
import { filterRows, pageOf, rowTexts, sortRows, type Column } from './arrange';
import { NativeSelect } from './controls';
import { useDepartingRow } from './departingRow';
import { EmptyState } from './EmptyState';
import { ErrorNotice } from './ErrorNotice';
import { useFormats } from './formats';
import { pageSizes, useListState, useLocalListState, type ListState, type Sort } from './listState';
import { TableFilter } from './TableFilter';
import { TableFooter } from './TableFooter';
import { SkeletonRows, TableHead, TableRow } from './TableRows';
import { Bar, OnlyCards, RowGroup, Table, TableFrame } from './tableStyle';

export type { Column } from './arrange';

export interface DataTableProps<T> {
  /** Names the table, for those who do not see it on its page. */
  caption: string;
  /** Absent until the first answer comes. */
  rows: readonly T[] | undefined;
  /** How many there will be, while pages still arrive. */
  total?: number | undefined;
  columns: readonly Column<T>[];
  getId: (row: T) => string;
  /** What a row is called: its button is named *Action for NAME*. */
  getName: (row: T) => string;
  /** Asked for the one row whose menu is open. */
  actions?: ((row: T) => readonly MenuAction[]) | undefined;
  /** Shown when there is nothing at all. */
  empty: ReactNode;
  /** Shown above the rows that were read before. */
  error?: unknown;
  onRetry?: (() => void) | undefined;
  /** Buttons at the right of the filter. */
  toolbar?: ReactNode;
  defaultSort?: Sort | undefined;
  /** A *section* is a part of a page: no filter, and a footer only when it has more than a page. */
  variant?: 'page' | 'section' | undefined;
  /** Given by a page that shares its selection with something else; else the table keeps it. */
  selectedId?: string | undefined;
  onSelect?: ((id: string) => void) | undefined;
}

/** A native table of a whole fleet: filtered, sorted and paged in the browser, with one menu for all rows. */
export function DataTable<T>(props: DataTableProps<T>) {
  return props.variant === 'section' ? <SectionTable {...props} /> : <PageTable {...props} />;
}

function PageTable<T>(props: DataTableProps<T>) {
  return <ListTable {...props} list={useListState()} />;
}

function SectionTable<T>(props: DataTableProps<T>) {
  return <ListTable {...props} list={useLocalListState()} />;
}

type ListTableProps<T> = DataTableProps<T> & { list: ListState };

function ListTable<T>(props: ListTableProps<T>) {
  const t = useText();
  const { rows, columns, list, error, getId } = props;
  const isSection = props.variant === 'section';
  const sort = list.sort ?? props.defaultSort;
  const arranged = useArranged(rows, columns, list.filter, sort);
  const shown = pageOf(arranged, list.page, list.size);

  const count = arranged.length;
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
  useSpokenSummary(list, sort, summary, columns);

  const total = props.total ?? 0;
  const arriving = rows !== undefined && total > rows.length;
  const nothing = rows?.length === 0 && !arriving;
  const noMatch = count === 0 && rows !== undefined && rows.length > 0;
  const failed = error !== undefined && error !== null;

  return (
    <TableFrame>
      {failed && (
        <ErrorNotice error={error} onRetry={props.onRetry}>
          {rows !== undefined && <p>{t('ui.table.stale')}</p>}
        </ErrorNotice>
      )}
      {!isSection && (
        <Bar>
          <TableFilter
            caption={props.caption}
            value={list.filter}
            onChange={(filter) => list.change({ filter })}
          />
          {props.toolbar !== undefined && <div className="toolbar">{props.toolbar}</div>}
        </Bar>
      )}
      {nothing && !failed && props.empty}
      {!nothing && (rows !== undefined || !failed) && (
        <>
          <CardSort columns={columns} sort={sort} list={list} />
          <TableOf {...props} sort={sort} rows={rows && shown.rows} allRows={rows} getId={getId} />
          {rows === undefined && <p className="visually-hidden">{t('ui.loading')}</p>}
          {noMatch && (
            <EmptyState
              title={t('ui.table.noMatch', { filter: list.filter })}
              action={
                <Button onClick={() => list.change({ filter: '' })}>{t('ui.table.clear')}</Button>
              }
            >
              {t('ui.table.noMatchHint')}
            </EmptyState>
          )}
          {rows !== undefined && (!isSection || count > pageSizes[0]) && (
            <TableFooter
              caption={props.caption}
              list={list}
              showing={summary}
              loaded={arriving ? t('ui.table.loaded', { loaded: rows.length, total }) : undefined}
              page={shown.page}
              pages={shown.pages}
            />
          )}
        </>
      )}
    </TableFrame>
  );
}

const none: readonly never[] = [];

/** The rows that a list's state asks for; typing is never held up by a long list. */
function useArranged<T>(
  rows: readonly T[] | undefined,
  columns: readonly Column<T>[],
  filter: string,
  sort: Sort | undefined,
): readonly T[] {
  const column = sort?.column ?? '';
  const descending = sort?.descending ?? false;
  const { language } = useFormats();
  const deferred = useDeferredValue(filter);
  const hasFilter = deferred.trim() !== '';
  const all = rows ?? none;
  const texts = useMemo(
    () => (hasFilter ? rowTexts(all, columns) : none),
    [all, columns, hasFilter],
  );
  const found = useMemo(() => filterRows(all, texts, deferred), [all, texts, deferred]);
  return useMemo(
    () => sortRows(found, columns, { column, descending }, compareNames(language)),
    [found, columns, column, descending, language],
  );
}

/** Says what a change of the list led to; what only the cloud changed is not said. */
function useSpokenSummary<T>(
  list: ListState,
  sort: Sort | undefined,
  summary: string,
  columns: readonly Column<T>[],
) {
  const t = useText();
  const { say } = useAnnounce();
  const asked = `${list.filter}\n${list.page}\n${list.size}`;
  const order = `${sort?.column}\n${sort?.descending}`;
  const [last, setLast] = useState({ asked, order });
  const sortedBy = columns.find((column) => column.id === sort?.column)?.header ?? '';
  const speak = useEffectEvent(() => {
    if (order !== last.order)
      say(
        t('ui.table.sortedBy', {
          column: sortedBy,
          direction: sort?.descending ? 'descending' : 'ascending',
        }),
      );
    if (asked !== last.asked) say(`${summary}.`);
    setLast({ asked, order });
  });
  useEffect(() => {
    const timer = window.setTimeout(speak, 500);
    return () => window.clearTimeout(timer);
  }, [asked, order]);
}

/** In the card form, which has no headers, the way to sort. */
function CardSort<T>(props: {
  columns: readonly Column<T>[];
  sort: Sort | undefined;
  list: ListState;
}) {
  const t = useText();
  const id = useId();
  const sortable = props.columns.filter((column) => column.value !== undefined);
  const { column = '', descending = false } = props.sort ?? {};
  if (sortable.length === 0) return null;
  return (
    <OnlyCards>
      <label htmlFor={id}>{t('ui.table.sortBy')}</label>
      <NativeSelect
        id={id}
        value={`${descending ? '-' : ''}${column}`}
        onChange={({ target: { value } }) =>
          props.list.change({
            sort: { column: value.replace('-', ''), descending: value.startsWith('-') },
          })
        }
      >
        {column === '' && <option value="">–</option>}
        {sortable.flatMap(({ id: word, header }) => [
          <option key={word} value={word}>
            {`${header}, ${t('ui.table.ascending')}`}
          </option>,
          <option key={`-${word}`} value={`-${word}`}>
            {`${header}, ${t('ui.table.descending')}`}
          </option>,
        ])}
      </NativeSelect>
    </OnlyCards>
  );
}

type TableOfProps<T> = ListTableProps<T> & {
  sort: Sort | undefined;
  allRows: readonly T[] | undefined;
};

/** The table itself, with its selection, its one menu, and the care for rows that go. */
function TableOf<T>(props: TableOfProps<T>) {
  const { columns, actions, getId, getName } = props;
  const [own, setOwn] = useState<string>();
  const selected = props.onSelect ? props.selectedId : own;
  const select = props.onSelect ?? setOwn;

  const [menu, setMenu] = useState<{ id: string; anchor: HTMLElement | null }>();
  const menuRow = menu && props.allRows?.find((row) => getId(row) === menu.id);
  const departing = useDepartingRow(props.rows ?? [], getId);
  const hasMenu = actions !== undefined;

  return (
    <>
      <Table role="table" aria-busy={props.rows === undefined || undefined}>
        <caption className="visually-hidden">{props.caption}</caption>
        <TableHead columns={columns} sort={props.sort} list={props.list} hasMenu={hasMenu} />
        {props.rows === undefined ? (
          <SkeletonRows columns={columns.length + Number(hasMenu)} />
        ) : (
          <RowGroup role="rowgroup" onBlur={departing.onBlur}>
            {departing.rows.map((row, index) => {
              const id = getId(row);
              return (
                <TableRow
                  key={id}
                  row={row}
                  id={id}
                  name={getName(row)}
                  columns={columns}
                  selected={selected === id}
                  leaving={departing.leavingId === id}
                  menuOpen={menu?.id === id && menu.anchor !== null}
                  onOpenMenu={hasMenu ? (anchor) => setMenu({ id, anchor }) : undefined}
                  onSelect={() => select(id)}
                  onHold={() => departing.hold(row, index)}
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
