/** What stands beside or over the pages now and then, in one file of the build. */
export { SignInAgain } from '../features/session/SignInAgain';
export { SignInPage } from '../features/session/SignInPage';
export { TasksPanel } from '../features/tasks/TasksPanel';
export { HelpPanel } from './HelpPanel';
export { PracticePanel } from './PracticePanel';
