import type { PagedList, UnreadableRow } from './list';
import type { Client, Page } from '../client/client';
import { largestPage } from '../client/apiPageSize';
import type { ListCommand, Parameters } from '../client/command';

/** Maximum number of parallel page requests. */
const parallel = 4;

/** A page with fewer entries than these is no sign of a smaller maximum page size. */
const fewest = 5;

interface Rows<P extends string, Row, T> {
  command: ListCommand<P, Row>;
  /** The entities that the rows are about, in order; rows may repeat. */
  toEntities(rows: readonly Row[]): readonly T[];
}

interface LoadOptions<T> {
  signal: AbortSignal;
  /** Called as pages arrive, before the list is whole. */
  onGrowth(list: PagedList<T>): void;
}

/**
 * Reads a whole list, page by page, a few at a time; several requests make one list. Restarts where the engine's
 * maximum page size (`default.page.size`) was lowered during it.
 */
export async function fetchAllPages<P extends string, Row, T>(
  client: Client,
  rows: Rows<P, Row, T>,
  requests: readonly Parameters<P>[],
  options: LoadOptions<T>,
): Promise<PagedList<T>> {
  const before = client.pageSize.current();
  try {
    return await loadPages(client, rows, requests, options);
  } catch (error) {
    if (largestPage(error) === undefined || client.pageSize.current() >= before) throw error;
    return loadPages(client, rows, requests, options);
  }
}

/** Pages of one request so far. */
interface Reading<P extends string, Row> {
  params: Parameters<P>;
  /** Entries a page. */
  size: number;
  /** Requested pages, by their number less one; undefined while loading. */
  pages: (Page<Row> | undefined)[];
  /** Pages that the engine's count promises. */
  promised: number;
  /** True where several pages are requested at once. */
  isWide: boolean;
  isOver: boolean;
}

const rowsIn = ({ items, unreadable }: Page<unknown>) => items.length + unreadable.length;

/**
 * Starts from the first page: its length decides how far the list goes, and its count how many pages are requested at
 * once.
 */
function readingFrom<P extends string, Row>(
  params: Parameters<P>,
  first: Page<Row>,
  asked: number,
): Reading<P, Row> {
  const rows = rowsIn(first);
  const count = first.count ?? 0;
  const isShort = rows < asked;
  // The engine may return fewer rows than the requested page size.
  const size = isShort && rows >= fewest ? rows : asked;
  return {
    params,
    size,
    pages: [first],
    promised: Math.ceil(count / size),
    isWide: !isShort,
    isOver: rows === 0 || (isShort && (rows < fewest || count <= rows)),
  };
}

/** True where another page may be requested now. */
function mayAsk({ pages, promised, size, isWide, isOver }: Reading<string, unknown>): boolean {
  if (isOver) return false;
  const last = pages.at(-1);
  if (pages.length < promised) return isWide || last !== undefined;
  return last !== undefined && rowsIn(last) >= size;
}

/** An empty page is the end. So is a repeated page: then the engine, or a proxy, ignores the page number. */
function isEnd(page: Page<unknown>, before: Page<unknown> | undefined): boolean {
  const start = ({ items: [item], unreadable: [row] }: Page<unknown>) =>
    JSON.stringify([item, row?.links]);
  return rowsIn(page) === 0 || (before !== undefined && start(page) === start(before));
}

async function loadPages<P extends string, Row, T>(
  client: Client,
  { command, toEntities }: Rows<P, Row, T>,
  requests: readonly Parameters<P>[],
  { signal, onGrowth }: LoadOptions<T>,
): Promise<PagedList<T>> {
  const call = (params: Parameters<P>, page: number, pagesize: number): Promise<Page<Row>> =>
    client.list(command, params, { signal, page: command.paged ? { page, pagesize } : undefined });

  const asked = client.pageSize.current();
  const firsts = await Promise.all(
    requests.map(async (params) => ({ params, page: await call(params, 1, asked) })),
  );
  const readings = firsts.map(({ params, page }) => {
    const reading = readingFrom(params, page, client.pageSize.current());
    return command.paged ? reading : { ...reading, isOver: true };
  });

  const soFar = (isComplete: boolean): PagedList<T> => {
    const pages = readings.flatMap((reading) => reading.pages.filter((page) => page !== undefined));
    const items = toEntities(pages.flatMap((page) => page.items));
    const counted = firsts.reduce((sum, { page }) => sum + (page.count ?? rowsIn(page)), 0);
    return {
      items,
      total: isComplete ? items.length : Math.max(counted, items.length),
      isComplete,
      unreadable: eachOnce(pages.flatMap((page) => page.unreadable)),
    };
  };

  async function work(): Promise<void> {
    for (;;) {
      const reading = readings.find(mayAsk);
      if (reading === undefined) return;
      const { params, pages, size } = reading;
      const number = pages.push(undefined);
      const page = await call(params, number, size);
      pages[number - 1] = page;
      if (isEnd(page, pages[number - 2])) reading.isOver = true;
      onGrowth(soFar(false));
    }
  }
  if (readings.some(mayAsk)) onGrowth(soFar(false));
  await Promise.all(Array.from({ length: parallel }, work));
  return soFar(true);
}

/** Pages shift while they are read, so a row may appear twice. */
function eachOnce(rows: readonly UnreadableRow[]): readonly UnreadableRow[] {
  return [...new Map(rows.map((row) => [row.links.id ?? row, row])).values()];
}

/** Each entity once, in its last version: pages shift while they are read. */
export function uniqueById<T extends { id: string }>(rows: readonly T[]): readonly T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
