import type { AsyncCommand, CommandHandler } from './command';
import type { CommandName } from '../wire/signatures';
import type { JobWork, Works } from '../jobs';
import { apiCommands } from './apis';
import { deploymentCommands } from './deployment';
import { instanceCommands } from './instances';
import { jobCommands } from './jobs';
import { peopleCommands } from './people';
import { snapshotPolicyCommands } from './snapshotPolicies';
import { snapshotCommands } from './snapshots';
import { catalogCommands } from './catalog';
import { tagCommands } from './tags';
import { templateCommands } from './templates';
import { twoFactorCommands } from './twoFactor';
import { vmSnapshotCommands } from './vmSnapshots';
import { volumeCommands } from './volumes';

/** Every command but those that make and end a session (auth.ts, twoFactor.ts). */
export type SessionCommand = Exclude<
  CommandName,
  'login' | 'logout' | 'validateUserTwoFactorAuthenticationCode'
>;

export const commands: Readonly<Record<SessionCommand, CommandHandler>> = {
  ...apiCommands,
  ...catalogCommands,
  ...peopleCommands,
  ...twoFactorCommands,
  ...instanceCommands,
  ...deploymentCommands,
  ...volumeCommands,
  ...snapshotCommands,
  ...snapshotPolicyCommands,
  ...templateCommands,
  ...vmSnapshotCommands,
  ...tagCommands,
  ...jobCommands,
};

/** True where the practice cloud knows the command. Names are case-sensitive. */
export function isSessionCommand(name: string): name is SessionCommand {
  return Object.hasOwn(commands, name);
}

/** True where a job carries the command out. */
export function isAsync(command: CommandHandler): command is AsyncCommand {
  return 'work' in command;
}

/** Work of jobs, by command. */
export const works: Works = new Map<string, JobWork>(
  Object.entries(commands).flatMap(([name, command]) =>
    isAsync(command) ? [[name, command.work] as const] : [],
  ),
);
