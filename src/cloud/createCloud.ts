import { isInEnvironment, environmentOf, type Environment } from './environments/environment';
import { createClient } from './client/client';
import { systemClock, type Clock } from './client/clock';
import type { Cloud, CloudResources } from './cloud';
import { createDurations } from './tasks/durationLog';
import { refreshAtStart, showEnd } from './lists/invalidation';
import type { TakeLock } from './session/lock';
import { takeLock } from './session/locks';
import { tabPage, type PageSignals } from './client/page';
import { noPeers, type Peers } from './session/peers';
import { createQueryClient } from './lists/queryClient';
import { createSessionStore } from './session/sessionStore';
import { withShownNamesOf } from './lists/shownNames';
import { browserStorage, tabStorage, type KeyValueStorage } from '../browser/storage';
import { createTaskTracker } from './tasks/createTaskTracker';

export type { Cloud };

export interface CloudOptions {
  resources: CloudResources;
  /** Address of the API. */
  baseUrl?: string;
  fetch?: typeof globalThis.fetch;
  storage?: KeyValueStorage;
  memory?: KeyValueStorage;
  clock?: Clock;
  /** The cloud's own time, where it is known beside its answers. ms since 1970. */
  cloudNow?: () => number;
  page?: PageSignals;
  /** The browser's other tabs on this cloud. */
  peers?: Peers;
  /** Shared with them. */
  lock?: TakeLock;
  /** Fixed for the cloud's life; another one is another page. */
  environment?: Environment;
}

/** Connects to a cloud: by default the one at this page's origin, until its tab closes. */
export function createCloud({
  resources,
  baseUrl = '/client/api',
  fetch = (input, init) => globalThis.fetch(input, init),
  storage = tabStorage(),
  memory = browserStorage(),
  clock = systemClock,
  cloudNow,
  page = tabPage(),
  peers = noPeers,
  lock = takeLock,
  environment = { kind: 'default' },
}: CloudOptions): Cloud {
  const session = createSessionStore(storage, { peers, clock });
  const queryClient = createQueryClient();
  const client = createClient({ baseUrl, fetch, session, clock, cloudNow, storage });
  const durations = createDurations(memory);
  const tasks = createTaskTracker({
    client,
    storage,
    clock,
    page,
    lock,
    findPoints: (jobs, known) => resources.findPoints(everywhere, jobs, known),
    describe: async (job) =>
      withShownNamesOf(queryClient, await resources.jobToTask(everywhere, job)),
    readPoints: (task, signal) => resources.readTaskPoints(cloud, task, signal),
    followUpStep: resources.followUpStep,
    showEnd: async (task) => {
      if (isInEnvironment(environment, task)) await showEnd({ queryClient, clock }, task.kind);
    },
    // Loaded with the first dialog.
    readTraceBefore: async (trace, place) =>
      (await import('./changes/readTrace')).readTraceBefore(cloud, trace, environmentOf(place)),
    readTrace: async (trace, place) =>
      (await import('./changes/readTrace')).readTrace(cloud, trace, environmentOf(place)),
  });
  const cloud: Cloud = {
    client,
    queryClient,
    tasks,
    durations,
    session,
    environment,
    clock,
    lock,
    storage,
    memory,
    resources,
    start,
  };
  // A job may be about a resource in another environment: its data must not enter the page's cache.
  const everywhere: Cloud = {
    ...cloud,
    environment: { kind: 'all' },
    queryClient: createQueryClient(),
  };

  queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    const read = resources.pointsReadBy(cloud, event.query.queryKey);
    if (read !== undefined) tasks.observe(read);
  });
  let last = session.current();
  session.subscribe(() => {
    const before = last;
    last = session.current();
    const another = last.generation !== before.generation;
    if (another) {
      queryClient.clear();
      everywhere.queryClient.clear();
      tasks.clear();
      for (const key of resources.tabKeys) storage.removeItem(key);
    }
    if (last.status !== 'signedIn' || (before.status === 'signedIn' && !another)) return;
    resume();
    if (before.status === 'ended') void queryClient.invalidateQueries({}, { cancelRefetch: false });
  });
  tasks.onEvent((event) => {
    durations.add(event);
    if (event.type === 'started' && isInEnvironment(environment, event.task))
      refreshAtStart(queryClient, event.task.kind);
  });

  function resume(): void {
    const { user } = session.current();
    if (user !== undefined) tasks.resume(user.id);
  }

  function start(): () => void {
    const stopListening = page.onReturn(() => {
      void tasks.poll();
      if (session.current().status === 'signedIn') void tasks.discover();
    });
    resume();
    return () => {
      stopListening();
      tasks.stop();
    };
  }

  return cloud;
}
