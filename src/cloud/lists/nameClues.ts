import type { InEnvironment } from '../environments/environment';
import { plainMoment } from '../../i18n/formats';
import type { Instance, RecoveryPoint, Snapshot, Template, Volume } from '../types';

const place = ({ environment, owner }: InEnvironment) => [environment?.name, owner?.account];

const made = ({ createdAt }: { createdAt: number | undefined }) =>
  createdAt === undefined
    ? []
    : [plainMoment(createdAt, { seconds: false }), plainMoment(createdAt, { seconds: true })];

/** What tells an instance from others of its name. */
export function instanceClues(instance: Instance) {
  const { nics, zoneName, engineName } = instance;
  const { ipAddress } = nics.find(({ isDefault }) => isDefault) ?? nics[0] ?? {};
  return [ipAddress, ...place(instance), zoneName, engineName];
}

/** What tells a volume from others of its name. */
export function volumeClues(volume: Volume) {
  return [volume.instanceName, ...place(volume), volume.zoneName, ...made(volume)];
}

/** What tells a snapshot from others of its name. */
export function snapshotClues(snapshot: Snapshot) {
  return [snapshot.volumeName, ...place(snapshot), snapshot.zoneName, ...made(snapshot)];
}

/** What tells a template from others of its name. */
export function templateClues(template: Template) {
  return [...place(template), template.zones.map(({ name }) => name).join(', '), ...made(template)];
}

/** What tells a recovery point from others of its name and instance. */
export function pointClues(point: RecoveryPoint) {
  return [...made(point), point.engineName];
}
