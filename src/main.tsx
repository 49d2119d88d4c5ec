import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { createCloud, type Cloud } from './api/createCloud';
import { signIn } from './api/session';
import { App, Frame } from './app/App';
import { readConfig } from './app/config';
import { CouldNotStart } from './app/CouldNotStart';
import type { PracticeControls } from './app/practice';
import { loadTheRest } from './app/lazyParts';
import { routes } from './app/routes';
import { Starting } from './app/Starting';
import { allowOnlyOurWorker } from './app/trustedTypes';
import { loadTexts, preferredLanguage } from './i18n/language';

/** The practice cloud in this page, signed in as its operator. */
async function practiceCloud(): Promise<{ cloud: Cloud; practice: PracticeControls }> {
  const { startPracticeCloud } = await import('./simulator/browser');
  const controls = await startPracticeCloud();
  const cloud = createCloud({ fetch: controls.fetch });
  /** Another scenario is another cloud: what this page knew of the old one goes, the session too. */
  const startAnew = async (change: Promise<void>) => {
    await change;
    sessionStorage.clear();
    location.assign(import.meta.env.BASE_URL);
  };
  const practice: PracticeControls = {
    ...controls,
    reset: () => startAnew(controls.reset()),
    changeScenario: (name) => startAnew(controls.changeScenario(name)),
    moveForward: async (ms) => {
      await controls.moveForward(ms);
      await cloud.tasks.poll();
      await cloud.queryClient.invalidateQueries();
    },
    activeFaults: () => controls.faults().length,
    addFault: (fault, command) => {
      const preset = controls.faultPresets.find(({ id }) => id === fault);
      return controls.setFaults([...controls.faults(), ...(preset?.faults(command) ?? [])]);
    },
    clearFaults: () => controls.setFaults([]),
    faultKinds: controls.faultPresets.map(({ id }) => id),
  };
  if (cloud.session.current().status === 'signedOut') await signIn(cloud, controls.credentials);
  return { cloud, practice };
}

async function start(): Promise<void> {
  const language = preferredLanguage();
  const texts = await loadTexts(language);
  const root = createRoot(document.getElementById('root') ?? document.body);
  const show = (content: ReactNode) =>
    root.render(
      <Frame language={language} texts={texts}>
        {content}
      </Frame>,
    );
  try {
    const config = await readConfig(fetch);
    if (config === undefined && location.pathname.startsWith('/client/console')) {
      const { showPracticeConsole } = await import('./simulator/browser');
      await showPracticeConsole(document);
      return;
    }
    show(<Starting />);
    const { cloud, practice } =
      config === undefined
        ? await practiceCloud()
        : { cloud: createCloud({ baseUrl: config.api }), practice: undefined };
    const router = createBrowserRouter(routes(cloud));
    show(<App cloud={cloud} practice={practice} router={router} />);
    setTimeout(loadTheRest, 1000);
  } catch (error) {
    show(<CouldNotStart error={error} />);
  }
}

allowOnlyOurWorker();
// Without even its texts, the page shows what stands in index.html for that.
await start().catch(() => document.getElementById('failed')?.removeAttribute('hidden'));
