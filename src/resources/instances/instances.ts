import { instanceClues } from '../../cloud/lists/nameClues';
import { instanceTones } from '../../cloud/states';
import type { Instance } from '../../cloud/types';
import type { Cloud } from '../../cloud/cloud';
import { entityQuery, listQuery } from '../../cloud/lists/listQuery';
import { uniqueById } from '../../cloud/lists/fetchAllPages';
import { scopesOf } from '../../cloud/environments/scope';
import { listVirtualMachines } from './instanceCommands';

export const instanceSource = {
  resource: 'instances' as const,
  command: listVirtualMachines,
  // The parts that a list shows; the engine's default adds costly statistics.
  params: { details: ['nics', 'servoff', 'tmpl'] },
  scopes: scopesOf,
  clues: instanceClues,
  toEntities: (rows: readonly Instance[]) => uniqueById(rows),
  isBusy: ({ state, taskId }: Instance) =>
    taskId !== undefined || instanceTones[state] === 'progress',
};

/** Every instance of the account. */
export function instancesQuery(cloud: Cloud) {
  return listQuery(cloud, instanceSource);
}

/** One instance. */
export function instanceQuery(cloud: Cloud, id: string) {
  return entityQuery(cloud, instanceSource, id, { id });
}
