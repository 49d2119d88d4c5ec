import { snapshotClues } from '../../cloud/lists/nameClues';
import { snapshotTones } from '../../cloud/states';
import type { Snapshot } from '../../cloud/types';
import type { Cloud } from '../../cloud/cloud';
import { entityQuery, listQuery } from '../../cloud/lists/listQuery';
import { uniqueById } from '../../cloud/lists/fetchAllPages';
import { queryKeysOf } from '../../cloud/lists/queryKeys';
import { scopesOf } from '../../cloud/environments/scope';
import { listSnapshots } from './snapshotCommands';

export const snapshotSource = {
  resource: 'snapshots' as const,
  command: listSnapshots,
  scopes: scopesOf,
  clues: snapshotClues,
  refersTo: {
    resource: 'volumes' as const,
    id: ({ volumeId }: Snapshot) => volumeId,
    rename: (snapshot: Snapshot, volumeName: string): Snapshot => ({ ...snapshot, volumeName }),
  },
  toEntities: (rows: readonly Snapshot[]) => uniqueById(rows),
  isBusy: ({ state, taskId }: Snapshot) =>
    taskId !== undefined || snapshotTones[state] === 'progress',
};

/** Every snapshot of the account. */
export function snapshotsQuery(cloud: Cloud) {
  return listQuery(cloud, snapshotSource);
}

/** The snapshots of a volume. */
export function volumeSnapshotsQuery(cloud: Cloud, volumeId: string) {
  const key = queryKeysOf('snapshots').of(volumeId);
  return listQuery(cloud, snapshotSource, key, [{ volumeid: volumeId }]);
}

/** One snapshot. */
export function snapshotQuery(cloud: Cloud, id: string) {
  return entityQuery(cloud, snapshotSource, id, { id });
}
