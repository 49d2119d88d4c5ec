import { CloudError } from '../client/errors';
import type { Parameters } from '../client/command';
import type { Reading } from '../cloud';
import { scopesOf } from '../environments/scope';
import { fetchAllPages } from '../lists/fetchAllPages';
import type { UnreadableRow } from '../lists/list';
import type { Source } from '../lists/listQuery';
import type { Named } from '../lists/names';
import { listEvents } from '../session/accountCommands';
import { aboutEntity, maxEvents } from '../tasks/events';
import type { ResourceKind } from '../types';
import type { TracedRow } from './traceSearch';

const failed = new Set(['Error', 'UploadError', 'UploadAbandoned']);

/** Transitional states come from the list's definition, unless the row has its own. */
type Row = Omit<TracedRow, 'stage'> & { isMoving?: boolean };

/** An unreadable row may be the one that the trace is about. */
function refuseUnreadable([row]: readonly UnreadableRow[]): void {
  if (row !== undefined) throw new CloudError('malformed', row);
}

/** A list as it is now, past the cache. */
export async function readTracedRows<P extends string, Wire, T extends Named>(
  { cloud, environment, signal }: Reading,
  source: Source<P, Wire, T>,
  asked: Parameters<P>,
  rowOf: (entity: T) => Row,
): Promise<readonly TracedRow[]> {
  const scopes = source.scopes?.(environment) ?? [{}];
  const requests = scopes.map((scope) => ({ ...source.params, ...asked, ...scope }));
  const options = { signal, onGrowth: () => undefined };
  const { items, unreadable } = await fetchAllPages(cloud.client, source, requests, options);
  refuseUnreadable(unreadable);
  return items.map((entity) => {
    const row = rowOf(entity);
    const isMoving = row.isMoving ?? source.isBusy(entity);
    const stage = isMoving ? 'moving' : failed.has(row.state) ? 'failed' : 'ready';
    return { ...row, stage };
  });
}

export async function readTracedEvents(
  { cloud, environment, signal }: Reading,
  id: string,
  kind: ResourceKind,
): Promise<readonly TracedRow[]> {
  const page = { page: 1, pagesize: maxEvents };
  const lists = await Promise.all(
    scopesOf(environment).map((scope) =>
      cloud.client.list(listEvents, { ...scope, ...aboutEntity({ kind, id }) }, { signal, page }),
    ),
  );
  refuseUnreadable(lists.flatMap(({ unreadable }) => unreadable));
  return lists
    .flatMap(({ items }) => items)
    .map((event) => ({
      id: event.id,
      name: event.type,
      state: event.state ?? '',
      stage: event.state !== 'Completed' ? 'moving' : event.level === 'ERROR' ? 'failed' : 'ready',
      from: id,
      createdAt: event.created,
    }));
}
