import { createElement, type ComponentType, type ReactNode } from 'react';
import { loadDeferredTexts, DeferredTexts, preferredLanguage } from '../i18n/language';
import { loadLazyParts } from '../ui/dialog/lazyParts';
import { loadToasts } from '../ui/feedback/Announcer';
import { laterPart, lazyPart, LostPage } from '../ui/feedback/lostPart';
import { loadActionMenu } from '../ui/table/ActionMenu';
import { dialogKeys } from '../ui/navigation/paths';
import { BareLostPage } from './start/Bare';
import type * as Dialogs from './dialogs';
import type * as Pages from './pages';

/** A part of the console that comes with its first use, the texts that the first page did not need with it. */
function part<P extends object>(load: () => Promise<ComponentType<P>>, Lost?: () => ReactNode) {
  return lazyPart(async () => {
    const [Part] = await Promise.all([load(), loadDeferredTexts(preferredLanguage())]);
    return {
      default: (props: P) => createElement(DeferredTexts, null, createElement(Part, props)),
    };
  }, Lost);
}

/** The same for what is opened under a button, and is to be there at once. */
function popup<P extends object>(load: () => Promise<ComponentType<P>>) {
  return laterPart(async () => {
    const [Popup] = await Promise.all([load(), loadDeferredTexts(preferredLanguage())]);
    return (props: P) => createElement(DeferredTexts, null, createElement(Popup, props));
  });
}

const page = (name: keyof typeof Pages): ComponentType =>
  part(async () => (await import('./pages'))[name], LostPage);

const dialog = (of: (all: typeof Dialogs) => ComponentType): ComponentType =>
  part(async () => {
    const [all] = await Promise.all([import('./dialogs'), loadLazyParts()]);
    return of(all);
  });

/** Every page but the first; the code comes with the first use. */
export const pages = {
  InstancePage: page('InstancePage'),
  DeletePage: page('DeletePage'),
  RecoveryPointsPage: page('RecoveryPointsPage'),
  RollbackPage: page('RollbackPage'),
  SnapshotPage: page('SnapshotPage'),
  SnapshotsPage: page('SnapshotsPage'),
  TemplatesPage: page('TemplatesPage'),
  VolumePage: page('VolumePage'),
  VolumesPage: page('VolumesPage'),
};

/** The dialogs over one thing, each with the section and the rest of its address. */
export const dialogRoutes = dialogKeys.map((key) => {
  const [section, part] = key.split('/');
  return { section, path: `:id/${part}`, Dialog: dialog(({ dialogs }) => dialogs[key]) };
});
export const LazyAddVolume = dialog((all) => all.AddVolume);
export const LazyCreateRecoveryPoint = dialog((all) => all.CreateRecoveryPoint);

const panels = () => import('./panels');
export const [EnvironmentPopover, loadEnvironmentPopover] = popup(
  async () => (await panels()).EnvironmentPopover,
);
export const [PreferencesMenu, loadPreferencesMenu] = popup(
  async () => (await panels()).PreferencesMenu,
);
export const LazyElsewhere = part(async () => (await panels()).Elsewhere);
export const LazyHelpPanel = part(async () => (await panels()).HelpPanel);
export const LazyInactiveEnvironment = part(async () => (await panels()).InactiveEnvironment);
export const LazyNoEnvironment = part(async () => (await panels()).NoEnvironment);
export const LazyPracticePanel = part(async () => (await panels()).PracticePanel);
export const LazyRunKeeper = part(async () => (await panels()).RunKeeper);
export const LazyFollowUpKeeper = part(async () => (await panels()).FollowUpKeeper);
export const LazySignOutQuestion = part(async () => (await panels()).SignOutQuestion);
export const LazySignInAgain = part(async () => (await panels()).SignInAgain);
export const LazySignInPage = part(async () => (await panels()).SignInPage, BareLostPage);
export const LazyWaitNotice = part(async () => (await panels()).WaitNotice);
export const LazyTasksPanel = part(async () => (await panels()).TasksPanel);

/** Loads what the first page did not bring, so that nothing waits for it later. */
export function preload(): void {
  const parts = [
    import('./pages'),
    import('./dialogs'),
    loadLazyParts(),
    loadToasts(),
    loadActionMenu(),
    loadEnvironmentPopover(),
    loadPreferencesMenu(),
    loadDeferredTexts(preferredLanguage()),
  ];
  // Who needs a part that did not come asks for it then.
  void Promise.allSettled(parts);
}
