import { lazy, type ComponentType } from 'react';
import type * as Dialogs from './dialogs';
import type * as Pages from './pages';

const page = (name: keyof typeof Pages): ComponentType =>
  lazy(async () => ({ default: (await import('./pages'))[name] }));

const dialog = (name: keyof typeof Dialogs): ComponentType =>
  lazy(async () => ({ default: (await import('./dialogs'))[name] }));

/** Every page but the first; the code comes with the first use. */
export const pages = {
  InstancePage: page('InstancePage'),
  RecoveryPointsPage: page('RecoveryPointsPage'),
  SnapshotPage: page('SnapshotPage'),
  SnapshotsPage: page('SnapshotsPage'),
  TemplatesPage: page('TemplatesPage'),
  VolumePage: page('VolumePage'),
  VolumesPage: page('VolumesPage'),
};

/** Every dialog. */
export const dialogs = {
  AddVolume: dialog('AddVolume'),
  AttachVolume: dialog('AttachVolume'),
  CreateRecoveryPoint: dialog('CreateRecoveryPoint'),
  CreateTemplate: dialog('CreateTemplate'),
  CreateVolumeFromSnapshot: dialog('CreateVolumeFromSnapshot'),
  DeleteRecoveryPoint: dialog('DeleteRecoveryPoint'),
  DeleteSnapshot: dialog('DeleteSnapshot'),
  DeleteTemplate: dialog('DeleteTemplate'),
  DeleteVolume: dialog('DeleteVolume'),
  DestroyInstance: dialog('DestroyInstance'),
  DetachVolume: dialog('DetachVolume'),
  ExpungeInstance: dialog('ExpungeInstance'),
  RebootInstance: dialog('RebootInstance'),
  RecoverInstance: dialog('RecoverInstance'),
  ResizeVolume: dialog('ResizeVolume'),
  RevertVolume: dialog('RevertVolume'),
  RollbackInstance: dialog('RollbackInstance'),
  StartInstance: dialog('StartInstance'),
  StopInstance: dialog('StopInstance'),
  TakeSnapshot: dialog('TakeSnapshot'),
};

const panels = () => import('./panels');
export const HelpPanel = lazy(async () => ({ default: (await panels()).HelpPanel }));
export const PracticePanel = lazy(async () => ({ default: (await panels()).PracticePanel }));
export const SignInAgain = lazy(async () => ({ default: (await panels()).SignInAgain }));
export const SignInPage = lazy(async () => ({ default: (await panels()).SignInPage }));
export const TasksPanel = lazy(async () => ({ default: (await panels()).TasksPanel }));

/** Loads what the first page did not bring, so that nothing waits for it later. */
export function loadTheRest(): void {
  void import('./pages');
  void import('./dialogs');
  void panels();
}
