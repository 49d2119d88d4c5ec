import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import {
  createContext,
  Fragment,
  useContext,
  useEffect,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import type { Environment } from './environments/environment';
import type { Client } from './client/client';
import type { Clock } from './client/clock';
import type { Durations } from './tasks/durationLog';
import type { TakeLock } from './session/lock';
import type { SessionStore } from './session/sessionStore';
import type { KeyValueStorage } from '../browser/storage';
import type { TaskTracker } from './tasks/taskTracker';
import type { TracedRow } from './changes/traceSearch';
import type { Trace } from './changes/trace';
import type { FollowUp, FollowUpStep } from './tasks/followUp';
import type { ListedJob } from './tasks/jobs';
import type { PointsRead } from './tasks/points/pointTasks';
import type { JobSubject } from './tasks/taskRecord';
import type { Subject, Task } from './types';

/** The resources, for a cloud that imports none of them: how they are read, and how their jobs are recognised. */
export interface CloudResources {
  /** Recovery points that a query has just read; undefined for other queries. */
  pointsReadBy(
    cloud: Pick<Cloud, 'queryClient' | 'environment'>,
    queryKey: readonly unknown[],
  ): PointsRead | undefined;
  /** The recovery points of the instance that a task occupies. */
  readTaskPoints(cloud: Cloud, task: Task, signal: AbortSignal): Promise<PointsRead>;
  /** Recovery points of jobs that name none, by the jobs' ids; `tasks` are known. Never fails. */
  findPoints(
    cloud: Cloud,
    jobs: readonly ListedJob[],
    tasks: readonly Task[],
  ): Promise<ReadonlyMap<string, string>>;
  /** Description of a job that was started elsewhere; undefined for resources that Cairn does not show. */
  jobToTask(cloud: Cloud, job: ListedJob): Promise<JobSubject | undefined>;
  /** The rows that a trace is compared with, past the cache. */
  readRows(reading: Reading, trace: Trace): Promise<readonly TracedRow[]>;
  /** The next command of a follow-up; `made` is the result of the task before it. */
  followUpStep(followUp: FollowUp, made: Subject | undefined): FollowUpStep | undefined;
  /** Keys in the tab's storage that go when another person signs in. */
  tabKeys: readonly string[];
}

/** A read past the cache, in an environment. */
export interface Reading {
  cloud: Cloud;
  environment: Environment;
  signal: AbortSignal;
}

/** One cloud, and everything that a page knows of it. */
export interface Cloud {
  client: Client;
  queryClient: QueryClient;
  tasks: TaskTracker;
  durations: Durations;
  session: SessionStore;
  /** Environment of the page; it never changes. All reads and new resources are in it. */
  environment: Environment;
  clock: Clock;
  /** Shared with the browser's other tabs. */
  lock: TakeLock;
  /** Storage of the tab, for as long as it is open. */
  storage: KeyValueStorage;
  /** Storage of the browser, beyond the tab: nothing secret. */
  memory: KeyValueStorage;
  resources: CloudResources;
  /** Follows tasks and session from now on; the returned function stops it. */
  start(): () => void;
}

const CloudContext = createContext<Cloud | undefined>(undefined);

/** The cloud of this page. */
export function useCloud(): Cloud {
  const cloud = useContext(CloudContext);
  if (cloud === undefined) throw new Error('useCloud needs a CloudProvider around it.');
  return cloud;
}

/** Provides a cloud. After a change of person, everything below is unmounted first. */
export function CloudProvider({ cloud, children }: { cloud: Cloud; children: ReactNode }) {
  useEffect(() => cloud.start(), [cloud]);
  const { generation } = useSyncExternalStore(cloud.session.subscribe, cloud.session.current);
  return (
    <CloudContext value={cloud}>
      <QueryClientProvider client={cloud.queryClient}>
        <Fragment key={generation}>{children}</Fragment>
      </QueryClientProvider>
    </CloudContext>
  );
}
