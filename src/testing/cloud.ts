import { cloudResources } from '../resources/forCloud/cloudResources';
import { createListeners } from '../browser/listeners';
import type { Environment } from '../cloud/environments/environment';
// Lazy code of a browser is loaded from the start: no test waits for code.
import '../resources/forCloud/jobToTask';
import '../cloud/changes/readTrace';
import '../cloud/changes/searches';
import { createCloud } from '../cloud/createCloud';
import type { Cloud } from '../cloud/cloud';
import type { PageSignals } from '../cloud/client/page';
import { signIn } from '../cloud/session/session';
import type { TakeLock } from '../cloud/session/lock';
import { noPeers, type Peers } from '../cloud/session/peers';
import { memoryStorage, type KeyValueStorage } from '../browser/storage';
import { settle, manualClock, type ManualClock } from './clock';
import { freeLock } from './locks';
import { scriptedServer, type ScriptedServer } from './server';

/** A page that a test hides, shows, and brings back to the network. */
export interface ScriptedPage extends PageSignals {
  hide(): void;
  show(): void;
}

export function scriptedPage(): ScriptedPage {
  const { subscribe, notify } = createListeners();
  let hidden = false;
  return {
    hidden: () => hidden,
    onReturn: subscribe,
    hide() {
      hidden = true;
    },
    show() {
      hidden = false;
      notify();
    },
  };
}

export interface TestCloud {
  cloud: Cloud;
  server: ScriptedServer;
  clock: ManualClock;
  page: ScriptedPage;
  storage: KeyValueStorage;
  memory: KeyValueStorage;
  peers: Peers;
  /** Shared by the tabs of one browser; by default, everybody gets it. */
  lock: TakeLock;
}

/** A cloud on a scripted server. The same parts given again are the same tab after a reload. */
export function openCloud(
  parts: Partial<Omit<TestCloud, 'cloud'>> = {},
  environment: Environment = { kind: 'default' },
): TestCloud {
  const {
    server = scriptedServer(),
    clock = manualClock(),
    page = scriptedPage(),
    storage = memoryStorage(),
    memory = memoryStorage(),
    peers = noPeers,
    lock = freeLock,
  } = parts;
  const baseUrl = 'http://cloud.test/client/api';
  const cloud = createCloud({
    resources: cloudResources,
    baseUrl,
    fetch: server.fetch,
    storage,
    memory,
    clock,
    page,
    peers,
    lock,
    environment,
  });
  return { cloud, server, clock, page, storage, memory, peers, lock };
}

/** The same, with the operator signed in. */
export async function signedInCloud(
  parts: Partial<Omit<TestCloud, 'cloud'>> = {},
  environment?: Environment,
): Promise<TestCloud> {
  const open = openCloud(parts, environment);
  await signIn(open.cloud, { username: 'operator', password: 'secret' });
  await settle();
  return open;
}
