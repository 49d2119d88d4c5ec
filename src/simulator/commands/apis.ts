import type { Account } from '../model';
import type { CommandHandler, SyncCommand } from './command';
import type { CommandName } from '../wire/signatures';
import type { JsonObject } from '../wire/wire';
import { paramsOf } from '../wire/params';
import { isCommand, signatures } from '../wire/signatures';
import { invalid } from '../wire/wire';

const forAll: ReadonlySet<string> = new Set(['login', 'logout']);

/** Commands for administrators' accounts alone, whatever the role. */
const forAdmins: ReadonlySet<string> = new Set(['listConfigurations']);

/** True where an account's role allows a command. */
export function isCallable(account: Account, command: CommandName): boolean {
  if (forAdmins.has(command) && account.type !== 1) return false;
  return forAll.has(command) || (account.commands?.includes(command) ?? true);
}

function apiView(account: Account, name: CommandName): JsonObject {
  return {
    name,
    description: '',
    isasync: signatures[name].async,
    params: paramsOf(name)
      .filter((param) => !param.adminOnly || account.type === 1)
      .map((param) => ({
        name: param.name,
        description: '',
        type: param.type,
        length: param.length,
        required: param.required,
      })),
  };
}

/** The commands that the caller may call, with their parameters (CloudStack rules §4). Never in pages. */
const listApis: SyncCommand = {
  run({ account, args }) {
    const name = args.text('name');
    const found = Object.keys(signatures)
      .filter(isCommand)
      .filter((command) => isCallable(account, command))
      .filter((command) => name === undefined || command === name);
    if (found.length === 0) throw invalid(`The given command '${name ?? ''}' does not exist.`);
    return { count: found.length, api: found.map((command) => apiView(account, command)) };
  },
};

export const apiCommands = { listApis } satisfies Record<string, CommandHandler>;
