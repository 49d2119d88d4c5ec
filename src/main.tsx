import { cloudResources } from './resources/forCloud/cloudResources';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { createCloud, type Cloud } from './cloud/createCloud';
import { tabPeers } from './cloud/session/peers';
import { signIn } from './cloud/session/session';
import {
  browserStorage,
  forgetKeys,
  separateStorage,
  tabStorage,
  remembersTab,
} from './browser/storage';
import { App, Frame } from './app/App';
import { readUsableConfig, type Config } from './app/start/config';
import { CouldNotStart } from './app/start/CouldNotStart';
import type { PracticeControls } from './app/practice/practice';
import { preloadWhenIdle } from './app/lazyRoutes';
import { routes } from './app/routes';
import { Starting } from './app/start/Starting';
import { endPracticeWorkers } from './app/practice/practiceWorkers';
import { allowOnlyOurWorker } from './app/start/trustedTypes';
import { cloudOfTab, goToCloud } from './app/practice/whichCloud';
import { loadTexts, preferredLanguage } from './i18n/language';
import { environmentAt } from './cloud/environments/environmentAddress';
import { loadPart } from './ui/feedback/lazyPart';

const base = import.meta.env.BASE_URL;
/** The page's environment, for as long as it lives: another one is another page. */
const { environment, basename } = environmentAt(location.pathname);

/** The list that the address begins with. */
const startList = `/${location.pathname.slice(basename.length).split('/').find(Boolean) ?? ''}`;

/** A cloud, and the page's further controls of it. */
interface Opened {
  cloud: Cloud;
  practice?: PracticeControls;
  tryPractice?: (() => void) | undefined;
}

/** The real cloud beside this page. */
function realCloud(api: string, offersPractice: boolean): Opened {
  return {
    cloud: createCloud({
      resources: cloudResources,
      baseUrl: api,
      storage: separateStorage(tabStorage(), 'real'),
      memory: separateStorage(browserStorage(), 'real'),
      peers: tabPeers('real'),
      environment,
    }),
    tryPractice: offersPractice ? () => goToCloud('practice') : undefined,
  };
}

/**
 * The practice cloud in this page, signed in as its operator. Its API has an address of its own: no call that was
 * meant for the practice cloud may ever reach a real one. Beside a real one it answers without a service worker,
 * which would answer for all pages of the site.
 */
async function openPracticeCloud(isAlone: boolean): Promise<Opened> {
  const { startPracticeCloud } = await loadPart(() => import('./simulator/host/browser'));
  const controls = await startPracticeCloud({ worker: isAlone, start: window.practiceStart });
  const cloud = createCloud({
    resources: cloudResources,
    baseUrl: `${base}practice/client/api`,
    fetch: controls.fetch,
    cloudNow: controls.now,
    storage: separateStorage(tabStorage(), 'practice'),
    memory: separateStorage(browserStorage(), 'practice'),
    peers: tabPeers('practice'),
    environment,
  });
  /** Another scenario is another cloud: this page's data of the old one goes, the session too. */
  const startAnew = async (change: Promise<void>) => {
    await change;
    forgetKeys('practice');
    location.assign(base);
    // Until the other page is there, this one shows that it is loading.
    await new Promise(() => {});
  };
  const practice: PracticeControls = {
    ...controls,
    leave: isAlone ? undefined : () => goToCloud('real'),
    reset: () => startAnew(controls.reset()),
    changeScenario: (name) => startAnew(controls.changeScenario(name)),
    moveForward: async (ms) => {
      await controls.moveForward(ms);
      // It has moved, whatever the cloud now answers.
      void cloud.tasks.poll().then(() => cloud.queryClient.invalidateQueries());
    },
    activeFaults: () => controls.faults().length,
    addFault: (fault, command) => {
      const preset = controls.faultPresets.find(({ id }) => id === fault);
      return controls.setFaults([...controls.faults(), ...(preset?.faults(command) ?? [])]);
    },
    clearFaults: () => controls.setFaults([]),
    faultKinds: controls.faultPresets.map(({ id }) => id),
  };
  window.practiceCloud = practice;
  await cloud.session.join();
  if (cloud.session.current().status === 'signedOut') await signIn(cloud, controls.credentials);
  return { cloud, practice };
}

/** The cloud of this tab. */
async function openCloud(config: Config): Promise<Opened> {
  const isAlone = config.practiceCloud === 'only';
  if (isAlone || cloudOfTab(config) === 'practice') return openPracticeCloud(isAlone);
  await endPracticeWorkers();
  return realCloud(config.api, config.practiceCloud && remembersTab());
}

/** Interval of tries to read the configuration, ms. */
const configRetryMs = 5_000;

async function start(): Promise<void> {
  const language = preferredLanguage();
  const loading = loadTexts(language);
  const root = createRoot(document.getElementById('root') ?? document.body);
  const show = async (content: ReactNode) => {
    const texts = await loading;
    root.render(
      <Frame language={language} texts={texts}>
        {content}
      </Frame>,
    );
  };
  const config = await readUsableConfig(fetch, async (error) => {
    await new Promise<void>((retry) => {
      void show(<CouldNotStart error={error} onRetry={retry} />);
      setTimeout(retry, configRetryMs);
    });
  });
  try {
    if (config.practiceCloud !== false && location.pathname === `${base}practice/console`) {
      const { showPracticeConsole } = await loadPart(() => import('./simulator/host/browser'));
      await showPracticeConsole(document);
      return;
    }
    await show(<Starting practice={cloudOfTab(config) === 'practice'} list={startList} />);
    const opened = await openCloud(config);
    await opened.cloud.session.join();
    const router = createBrowserRouter(routes(opened.cloud), { basename });
    await show(<App {...opened} router={router} />);
    preloadWhenIdle(opened.cloud);
  } catch (error) {
    await show(<CouldNotStart error={error} onRetry={() => location.reload()} />);
  }
}

allowOnlyOurWorker();
// Not awaited here: a part that imports this file would wait for it, and it for the part. What fails, `guard.js` shows.
void start();
