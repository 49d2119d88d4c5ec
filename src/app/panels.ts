/** What stands beside or over the pages now and then, in one file of the build. */
export { EnvironmentPopover } from './environments/EnvironmentPopover';
export { Elsewhere } from './environments/Elsewhere';
export { NoEnvironment } from './environments/NoEnvironment';
export { InactiveEnvironment } from './environments/InactiveEnvironment';
export { RunKeeper } from '../resources/recovery-points/runs/RunKeeper';
export { SignOutQuestion } from './session/SignOutQuestion';
export { FollowUpKeeper } from './tasks/FollowUpKeeper';
export { SignInAgain } from './session/SignInAgain';
export { SignInPage } from './session/SignInPage';
export { WaitNotice } from './session/WaitNotice';
export { TasksPanel } from './tasks/TasksPanel';
export { PreferencesMenu } from './PreferencesMenu';
export { HelpPanel } from './HelpPanel';
export { PracticePanel } from './practice/PracticePanel';
