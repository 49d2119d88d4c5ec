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
import type { KeyValueStorage } from './client/storage';
import type { TaskTracker } from './tasks/taskTracker';

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
