import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useCloud } from '../cloud/cloud';
import { hasRuns } from '../cloud/runs/runKeys';
import { useSession } from '../cloud/session/session';
import { useRateLimitWait } from '../cloud/client/rateLimitWait';
import { usePageEnvironmentName } from './environments/pageEnvironment';
import { TaskAnnouncer } from './tasks/TaskAnnouncer';
import { useText } from '../i18n/text';
import { AnnouncerProvider, RouteFocus, SkipLink } from '../ui';
import { TitleSuffix } from '../ui/navigation/PageHeading';
import { usePanel } from '../ui/navigation/panelRoute';
import { paths } from '../ui/navigation/paths';
import { EnvironmentGate } from './EnvironmentGate';
import { Header } from './Header';
import { useMatchedPages, useShownPage } from '../ui/navigation/matchedPage';
import { lazyFramePart } from './lazyRoutes';
import { usePractice } from './practice/practice';
import { Content } from './start/Starting';
import { FramelessLoading } from './start/FramelessPage';
import { Tabs } from './Tabs';

const SignInAgain = lazyFramePart(() => import('./session/SignInAgain'));
const WaitNotice = lazyFramePart(() => import('./session/WaitNotice'));
const TasksPanel = lazyFramePart(() => import('./tasks/TasksPanel'));
const HelpPanel = lazyFramePart(() => import('./HelpPanel'));
const PracticePanel = lazyFramePart(() => import('./practice/PracticePanel'));
const FollowUpGuard = lazyFramePart(() => import('./tasks/FollowUpGuard'));
// Nobody asked for it, so a failure to load shows no dialog.
const NeedsPublisher = lazyFramePart(
  () => import('./tasks/NeedsPublisher'),
  () => null,
);
const RunAnnouncer = lazyFramePart(() => import('../resources/recovery-points/runs/RunAnnouncer'));

/** The frame of every page: the bar, the tabs, the panels, and the live regions. */
export function Shell() {
  const { pathname, search } = useLocation();
  const page = useShownPage();
  const { status } = useSession();
  const panel = useSidePanel();
  const wait = useRateLimitWait();
  const place = useNamedPlace();
  if (status === 'signedOut')
    return (
      <>
        <FramelessLoading />
        <Navigate to={`${paths.signIn}?return=${encodeURIComponent(pathname + search)}`} replace />
      </>
    );
  return (
    <AnnouncerProvider
      page={page}
      bar={
        <>
          <SkipLink />
          <Header />
        </>
      }
    >
      {status === 'ended' && <SignInAgain />}
      <RouteFocus page={page}>
        {panel}
        <Content>
          <Tabs />
          <main id="main">
            {/* By its id, this is an element to Orca too: one in which a tree, tabs or a select that come
                  into the page with what is selected in them do not take its place away from the heading. */}
            <div id="page">
              <TitleSuffix value={place}>
                <EnvironmentGate>
                  <Outlet />
                </EnvironmentGate>
              </TitleSuffix>
            </div>
          </main>
        </Content>
      </RouteFocus>
      <Runs />
      <Needs />
      <TaskAnnouncer />
      {wait !== undefined && <WaitNotice wait={wait} />}
    </AnnouncerProvider>
  );
}

/** Head start of the first page's requests, ms. */
const needsAfterMs = 1500;

/** Counts what needs the person, once the first page has loaded. */
function Needs() {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), needsAfterMs);
    return () => clearTimeout(timer);
  }, []);
  return isDue && <NeedsPublisher />;
}

/** Calls when another tab of this browser stores something. */
function onOtherTab(listener: () => void): () => void {
  addEventListener('storage', listener);
  return () => removeEventListener('storage', listener);
}

/** Resumes runs on any page. Loaded with the first run, and stays mounted, since it announces each event once. */
function Runs() {
  const cloud = useCloud();
  const { tasks } = cloud;
  const page = useMatchedPages().at(-1);
  const sendsMore = useSyncExternalStore(tasks.subscribe, () => tasks.followUps().length > 0);
  const isStored = useSyncExternalStore(onOtherTab, () => hasRuns(cloud));
  const isNeeded = sendsMore || isStored || page?.handle.runsSteps === true;
  const [isHere, setHere] = useState(isNeeded);
  if (isNeeded && !isHere) setHere(true);
  return (
    isHere && (
      <>
        <RunAnnouncer />
        <FollowUpGuard />
      </>
    )
  );
}

/** The environment, where it is not *Default*, and the practice cloud, for the document's title. */
function useNamedPlace(): string | undefined {
  const t = useText();
  const environment = usePageEnvironmentName();
  const isDefault = useCloud().environment.kind === 'default';
  const places = [
    isDefault ? undefined : environment,
    usePractice() === undefined ? undefined : t('app.practiceCloud'),
  ].filter((place) => place !== undefined);
  return places.length === 0 ? undefined : places.join(' – ');
}

/** The panel named in the address, if any. */
function useSidePanel(): ReactNode {
  const { panel, close } = usePanel();
  const practice = usePractice();
  if (panel === 'tasks') return <TasksPanel onClose={close} />;
  if (panel === 'help') return <HelpPanel onClose={close} />;
  if (panel === 'practice' && practice !== undefined)
    return <PracticePanel practice={practice} onClose={close} />;
  return null;
}
