import * as account from '../cloud/session/accountCommands';
import * as catalog from '../cloud/catalog/catalogCommands';
import type { Command, ListCommand } from '../cloud/client/command';
import * as instanceChange from '../resources/instances/instanceChanges';
import * as instance from '../resources/instances/instanceCommands';
import * as job from '../cloud/tasks/jobCommands';
import * as project from '../cloud/environments/projectCommands';
import * as recoveryPoint from '../resources/recovery-points/recoveryPointCommands';
import * as secondFactor from '../cloud/session/secondFactorCommands';
import * as tag from '../cloud/tags/tagCommands';
import * as snapshotChange from '../resources/snapshots/snapshotChanges';
import * as snapshot from '../resources/snapshots/snapshotCommands';
import * as schedule from '../resources/snapshots/schedules/scheduleCommands';
import * as templateChange from '../resources/templates/templateChanges';
import * as template from '../resources/templates/templateCommands';
import * as volumeChange from '../resources/volumes/volumeChanges';
import * as volume from '../resources/volumes/volumeCommands';

type AnyCommand = Pick<Command<string, unknown>, 'name' | 'params' | 'schema'>;
type AnyListCommand = Pick<ListCommand<string, unknown>, 'name' | 'params' | 'key' | 'item'>;

function isCommand(value: unknown): value is AnyCommand | AnyListCommand {
  return typeof value === 'object' && value !== null && 'name' in value && 'params' in value;
}

/** Every command that Cairn calls, from the files that define them. */
export const wireCommands: readonly (AnyCommand | AnyListCommand)[] = [
  account,
  catalog,
  instance,
  instanceChange,
  job,
  project,
  recoveryPoint,
  schedule,
  secondFactor,
  snapshot,
  snapshotChange,
  tag,
  template,
  templateChange,
  volume,
  volumeChange,
].flatMap((file) => Object.values<unknown>(file).filter(isCommand));

function member(schema: unknown, name: string): unknown {
  return typeof schema === 'object' && schema !== null && name in schema
    ? Object.getOwnPropertyDescriptor(schema, name)?.value
    : undefined;
}

/** The fields that a schema reads, those of objects inside it as `nic.ipaddress`. */
function fieldsOf(schema: unknown): readonly string[] {
  const inner = member(schema, 'wrapped') ?? member(schema, 'item');
  if (inner !== undefined) return fieldsOf(inner);
  const entries = member(schema, 'entries');
  if (typeof entries !== 'object' || entries === null) return [];
  return Object.entries(entries).flatMap(([name, entry]) => [
    name,
    ...fieldsOf(entry).map((field) => `${name}.${field}`),
  ]);
}

/** The fields that Cairn reads of each command's answer; of a list, those of its items. */
export const wireFields: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  wireCommands.map((command) => [
    command.name,
    fieldsOf('item' in command ? command.item : command.schema),
  ]),
);

/** Parameters that Cairn sends with each command, besides `command`, `response` and `sessionkey`. */
export const wireParams: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  wireCommands.map(({ name, params }) => [name, params]),
);

/** Key of each list in its answer. */
export const wireListKeys: Readonly<Record<string, string>> = Object.fromEntries(
  wireCommands.flatMap((command) => ('key' in command ? [[command.name, command.key]] : [])),
);
