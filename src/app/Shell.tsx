import { Suspense, useState, useSyncExternalStore, type ReactNode } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useCloud } from '../cloud/cloud';
import { hasRuns } from '../cloud/runs/runKeys';
import { useSession } from '../cloud/session/session';
import { useWait } from '../cloud/client/waiting';
import { usePageEnvironmentName } from './environments/pageEnvironment';
import { TaskAnnouncer } from './tasks/TaskAnnouncer';
import { useText } from '../i18n/text';
import { AnnouncerProvider, RouteFocus, SkipLink } from '../ui';
import { useOverDetails } from '../ui/dialog/dialogRoute';
import { LoadingOnTop } from '../ui/feedback/Loading';
import { TitleSuffix } from '../ui/navigation/titleSuffix';
import { usePanel } from '../ui/navigation/panelRoute';
import { paths } from '../ui/navigation/paths';
import { EnvironmentGate } from './EnvironmentGate';
import { Header } from './Header';
import {
  LazyFollowUpKeeper,
  LazyHelpPanel,
  LazyPracticePanel,
  LazyRunKeeper,
  LazySignInAgain,
  LazyTasksPanel,
  LazyWaitNotice,
} from './lazyParts';
import { pageOf } from '../ui/navigation/pageOf';
import { usePractice } from './practice/practice';
import { Content } from './start/Starting';
import { Tabs } from './Tabs';

/** What stands around every page: the bar, the tabs, the panels, and the words that are spoken. */
export function Shell() {
  const { pathname, search } = useLocation();
  const page = pageOf(pathname, useOverDetails());
  const { status } = useSession();
  const panel = useSidePanel();
  const wait = useWait();
  const place = useNamedPlace();
  if (status === 'signedOut')
    return (
      <Navigate to={`${paths.signIn}?return=${encodeURIComponent(pathname + search)}`} replace />
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
      <Suspense fallback={<LoadingOnTop />}>{status === 'ended' && <LazySignInAgain />}</Suspense>
      <RouteFocus page={page}>
        <Suspense fallback={<LoadingOnTop />}>{panel}</Suspense>
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
      <Runs page={page} />
      <TaskAnnouncer />
      <Suspense fallback={<LoadingOnTop />}>
        {wait !== undefined && <LazyWaitNotice wait={wait} />}
      </Suspense>
    </AnnouncerProvider>
  );
}

/** Carries out steps on whatever page. Comes with the first of them and stays, since it tells each thing once. */
function Runs({ page }: { page: string }) {
  const cloud = useCloud();
  const { tasks } = cloud;
  const sendsMore = useSyncExternalStore(tasks.subscribe, () => tasks.followUps().length > 0);
  const isNeeded = sendsMore || hasRuns(cloud) || /\/(rollback|delete)$/.test(page);
  const [isHere, setHere] = useState(isNeeded);
  if (isNeeded && !isHere) setHere(true);
  return (
    isHere && (
      <Suspense fallback={<LoadingOnTop />}>
        <LazyRunKeeper />
        <LazyFollowUpKeeper />
      </Suspense>
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

/** The panel that the address asks for, or none. */
function useSidePanel(): ReactNode {
  const { panel, close } = usePanel();
  const practice = usePractice();
  if (panel === 'tasks') return <LazyTasksPanel onClose={close} />;
  if (panel === 'help') return <LazyHelpPanel onClose={close} />;
  if (panel === 'practice' && practice !== undefined)
    return <LazyPracticePanel practice={practice} onClose={close} />;
  return null;
}
