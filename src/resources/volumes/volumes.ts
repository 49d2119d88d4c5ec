import { volumeClues } from '../../cloud/lists/nameClues';
import { volumeTones } from '../../cloud/states';
import type { Volume } from '../../cloud/types';
import type { Cloud } from '../../cloud/cloud';
import { entityQuery, listQuery } from '../../cloud/lists/listQuery';
import { uniqueById } from '../../cloud/lists/fetchAllPages';
import { queryKeysOf } from '../../cloud/lists/queryKeys';
import { scopesOf } from '../../cloud/environments/scope';
import { listVolumes } from './volumeCommands';

export const volumeSource = {
  resource: 'volumes' as const,
  command: listVolumes,
  scopes: scopesOf,
  clues: volumeClues,
  refersTo: {
    resource: 'instances' as const,
    id: ({ instanceId }: Volume) => instanceId,
    rename: (volume: Volume, instanceName: string): Volume => ({ ...volume, instanceName }),
  },
  toEntities: (rows: readonly Volume[]) => uniqueById(rows),
  isBusy: ({ state, taskId }: Volume) => taskId !== undefined || volumeTones[state] === 'progress',
};

/** Every volume of the account. */
export function volumesQuery(cloud: Cloud) {
  return listQuery(cloud, volumeSource);
}

/** The volumes of an instance. */
export function instanceVolumesQuery(cloud: Cloud, instanceId: string) {
  const key = queryKeysOf('volumes').of(instanceId);
  return listQuery(cloud, volumeSource, key, [{ virtualmachineid: instanceId }]);
}

/** One volume. */
export function volumeQuery(cloud: Cloud, id: string) {
  return entityQuery(cloud, volumeSource, id, { id });
}
