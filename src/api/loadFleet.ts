import type { Client, Page } from './client';
import { largestPage } from './pageSize';
import type { ListCommand, Parameters } from './wire/command';

/** A list that grows while its pages arrive: `items.length < total` until all are there. */
export interface Fleet<T> {
  items: readonly T[];
  total: number;
}

/** Pages on the way at once. */
const parallel = 4;

/** Fewer entries than these on a page are no sign that the engine gives no more at once. */
const fewest = 5;

interface Rows<P extends string, Row, T> {
  command: ListCommand<P, Row>;
  /** The entities that the rows are about, in order; rows may repeat. */
  gather(rows: readonly Row[]): readonly T[];
}

interface LoadOptions<T> {
  signal: AbortSignal;
  /** Called as pages arrive, before the whole is there. */
  onGrowth(fleet: Fleet<T>): void;
}

/**
 * Reads a whole list, page by page, a few at a time; several requests make one list. Begins anew where
 * the engine's largest page (`default.page.size`) was lowered meanwhile.
 */
export async function loadFleet<P extends string, Row, T>(
  client: Client,
  rows: Rows<P, Row, T>,
  requests: readonly Parameters<P>[],
  options: LoadOptions<T>,
): Promise<Fleet<T>> {
  const before = client.pageSize.current();
  try {
    return await loadPages(client, rows, requests, options);
  } catch (error) {
    if (largestPage(error) === undefined || client.pageSize.current() >= before) throw error;
    return loadPages(client, rows, requests, options);
  }
}

async function loadPages<P extends string, Row, T>(
  client: Client,
  { command, gather }: Rows<P, Row, T>,
  requests: readonly Parameters<P>[],
  { signal, onGrowth }: LoadOptions<T>,
): Promise<Fleet<T>> {
  const call = (params: Parameters<P>, page: number, pagesize: number): Promise<Page<Row>> =>
    client.list(command, params, { signal, page: command.paged ? { page, pagesize } : undefined });

  const asked = client.pageSize.current();
  const firsts = await Promise.all(
    requests.map(async (params) => ({ params, ...(await call(params, 1, asked)) })),
  );
  const total = firsts.reduce((sum, first) => sum + first.total, 0);
  const slots: (readonly Row[])[] = firsts.map(({ items }) => items);
  const rest = firsts.flatMap((first) => {
    const size = sizeOf(first, client.pageSize.current());
    const pages = command.paged ? Math.ceil(first.total / size) : 1;
    return Array.from({ length: Math.max(pages - 1, 0) }, (_, i) => ({
      params: first.params,
      page: i + 2,
      size,
    }));
  });

  const queue = rest.entries();
  async function work(): Promise<void> {
    for (const [index, { params, page, size }] of queue) {
      const { items } = await call(params, page, size);
      slots[firsts.length + index] = items;
      onGrowth({ items: gather(slots.flat()), total });
    }
  }
  if (rest.length > 0) onGrowth({ items: gather(slots.flat()), total });
  await Promise.all(Array.from({ length: Math.min(parallel, rest.length) }, work));
  const items = gather(slots.flat());
  return { items, total: items.length };
}

/** How many entries a page of this list has: what was asked for, or what a first page gave that is not all. */
function sizeOf({ items, total }: Page<unknown>, asked: number): number {
  const isShort = items.length >= fewest && items.length < Math.min(asked, total);
  return isShort ? items.length : asked;
}
