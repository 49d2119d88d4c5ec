/** What stands beside or over the pages now and then, in one file of the build. */
export { EnvironmentList } from '../features/environments/EnvironmentList';
export { Elsewhere } from '../features/environments/Elsewhere';
export { NoEnvironment } from '../features/environments/NoEnvironment';
export { InactiveEnvironment } from '../features/environments/InactiveEnvironment';
export { RunKeeper } from '../features/recovery-points/RunKeeper';
export { SignOutQuestion } from '../features/session/SignOutQuestion';
export { FollowUpKeeper } from '../features/tasks/FollowUpKeeper';
export { SignInAgain } from '../features/session/SignInAgain';
export { SignInPage } from '../features/session/SignInPage';
export { WaitNotice } from '../features/session/WaitNotice';
export { TasksPanel } from '../features/tasks/TasksPanel';
export { HelpPanel } from './HelpPanel';
export { PracticePanel } from './PracticePanel';
