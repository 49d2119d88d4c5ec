import type { Environment } from '../environments/environment';
import { CloudError } from '../client/errors';
import type { UnreadableRow } from '../lists/list';
import type { Trace } from './trace';
import { alike, findIn, type Finding, type TracedRow } from './traceSearch';
import type { Named } from '../lists/names';
import type { ResourceKind } from '../types';
import type { Cloud } from '../cloud';
import { aboutEntity, eventsAsked } from '../tasks/events';
import type { Source } from '../lists/listQuery';
import { instanceSource } from '../../resources/instances/instances';
import { fetchAllPages } from '../lists/fetchAllPages';
import { recoveryPointSource } from '../../resources/recovery-points/recoveryPoints';
import { scopesOf } from '../environments/scope';
import { snapshotSource } from '../../resources/snapshots/snapshots';
import { planText } from '../../resources/snapshots/schedules/schedule';
import { scheduleKey, scheduleSource } from '../../resources/snapshots/schedules/schedules';
import { templateSource } from '../../resources/templates/templates';
import { volumeSource } from '../../resources/volumes/volumes';
import { listEvents } from '../session/accountCommands';
import type { Parameters } from '../client/command';

/** ms after which the present rows count as unknown. */
const patienceMs = 10_000;

/** Duration of a job of tags, ms. The job names no resource, so its state is not visible. */
const tagsMs = 2_000;

const failed = new Set(['Error', 'UploadError', 'UploadAbandoned']);

interface Reading {
  cloud: Cloud;
  environment: Environment;
  signal: AbortSignal;
}

/** Transitional states come from the list's definition, unless the row has its own. */
type Row = Omit<TracedRow, 'stage'> & { isMoving?: boolean };

/** An unreadable row may be the one that the trace is about. */
function refuseUnreadable([row]: readonly UnreadableRow[]): void {
  if (row !== undefined) throw new CloudError('malformed', row);
}

/** A list as it is now, past the cache. */
async function rowsOf<P extends string, Wire, T extends Named>(
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

async function eventRows(
  { cloud, environment, signal }: Reading,
  id: string,
  kind: ResourceKind,
): Promise<readonly TracedRow[]> {
  const page = { page: 1, pagesize: eventsAsked };
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

function read(reading: Reading, trace: Trace): Promise<readonly TracedRow[]> {
  const { from, name, about = 'instance' } = trace.kind === 'made' ? trace : {};
  const id = trace.kind === 'became' ? trace.id : undefined;
  switch (trace.list) {
    case 'instances':
      return rowsOf(reading, instanceSource, { id, name }, (instance) => instance);
    case 'volumes':
      return rowsOf(reading, volumeSource, { id, name }, (volume) => ({
        ...volume,
        from: volume.snapshotId,
      }));
    case 'snapshots':
      return rowsOf(reading, snapshotSource, { id, volumeid: from }, (snapshot) => ({
        ...snapshot,
        // Snapshots of a schedule were not requested by a person.
        from: snapshot.intervalType === 'MANUAL' ? snapshot.volumeId : undefined,
      }));
    case 'templates':
      return rowsOf(reading, templateSource, { id, name }, (template) => ({
        ...template,
        state: template.status ?? '',
        isMoving: !template.isReady,
      }));
    case 'recoveryPoints':
      return rowsOf(
        reading,
        recoveryPointSource,
        { vmsnapshotid: id, virtualmachineid: from },
        (point) => ({ ...point, from: point.instanceId }),
      );
    case 'snapshotSchedules': {
      const [volumeid = ''] = id?.split(' ') ?? [];
      const { environment } = reading;
      const projectid = environment.kind === 'project' ? environment.id : undefined;
      return rowsOf(reading, scheduleSource, { volumeid, projectid }, (schedule) => ({
        id: scheduleKey(schedule.volumeId, schedule.kind),
        name: schedule.name,
        state: planText(schedule),
      }));
    }
    case 'events':
      return eventRows(reading, from ?? '', about);
  }
}

/** Rows to compare with a trace. Rejects with CloudError `offline` after 10 s. */
async function readInTime(
  cloud: Cloud,
  trace: Trace,
  environment: Environment,
): Promise<readonly TracedRow[]> {
  const life = new AbortController();
  const callOff = cloud.clock.after(patienceMs, () => life.abort());
  try {
    return await read({ cloud, environment, signal: life.signal }, trace);
  } catch (error) {
    // Some versions refuse to list a missing resource, others answer without it.
    if (trace.kind === 'became' && error instanceof CloudError && error.kind === 'gone') return [];
    throw life.signal.aborted ? new CloudError('offline', { command: trace.list }) : error;
  } finally {
    callOff();
  }
}

/** A finding that says something. CloudError `malformed` where the row does not. */
function known(trace: Trace, rows: readonly TracedRow[]): Finding {
  const found = findIn(trace, rows);
  if (found.state === 'unknown')
    throw new CloudError('malformed', {
      command: trace.list,
      field: Object.keys(wanted(trace))[0],
    });
  return found;
}

const wanted = (trace: Trace) => (trace.kind === 'became' ? trace.to : {});

/** Effect of a change by its trace, in its environment. Rejects with CloudError if the list cannot be read. */
export async function readTrace(
  cloud: Cloud,
  trace: Trace,
  environment: Environment,
): Promise<Finding> {
  const found = known(trace, await readInTime(cloud, trace, environment));
  const isTags = trace.kind === 'became' && trace.to.tags !== undefined;
  if (!isTags || found.state !== 'none') return found;
  await new Promise<void>((resolve) => {
    cloud.clock.after(tagsMs, resolve);
  });
  return known(trace, await readInTime(cloud, trace, environment));
}

/** The same trace, relative to the present rows; unchanged where they cannot be read. */
export async function readTraceBefore(
  cloud: Cloud,
  trace: Trace | undefined,
  environment: Environment,
): Promise<Trace | undefined> {
  if (trace?.kind !== 'made') return trace;
  const at = cloud.client.now();
  const rows = await readInTime(cloud, trace, environment).catch(() => undefined);
  return { ...trace, at, before: rows && alike(trace, rows) };
}
