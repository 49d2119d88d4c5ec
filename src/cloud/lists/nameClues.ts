import type { InEnvironment } from '../environments/environment';
import { plainMoment } from '../../i18n/formats';
import type { Instance, RecoveryPoint, Snapshot, Template, Volume } from '../types';

const place = ({ environment, owner }: InEnvironment) => [environment?.name, owner?.account];

const made = ({ createdAt }: { createdAt: number | undefined }) =>
  createdAt === undefined
    ? []
    : [plainMoment(createdAt, { seconds: false }), plainMoment(createdAt, { seconds: true })];

/** Clues that distinguish instances of one name. */
export function instanceClues(instance: Instance) {
  const { nics, zoneName, engineName } = instance;
  const { ipAddress } = nics.find(({ isDefault }) => isDefault) ?? nics[0] ?? {};
  return [ipAddress, ...place(instance), zoneName, engineName];
}

/** Clues that distinguish volumes of one name. */
export function volumeClues(volume: Volume) {
  return [volume.instanceName, ...place(volume), volume.zoneName, ...made(volume)];
}

/** Clues that distinguish snapshots of one name. */
export function snapshotClues(snapshot: Snapshot) {
  return [snapshot.volumeName, ...place(snapshot), snapshot.zoneName, ...made(snapshot)];
}

/** Clues that distinguish templates of one name. */
export function templateClues(template: Template) {
  return [...place(template), template.zones.map(({ name }) => name).join(', '), ...made(template)];
}

/** Clues that distinguish recovery points of one name and instance. */
export function pointClues(point: RecoveryPoint) {
  return [...made(point), point.engineName];
}
