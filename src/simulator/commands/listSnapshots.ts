import type { SnapshotRecord } from '../model';
import type { SyncCommand } from './command';
import { matchesParameter, hasKeyword, hasTag, listAnswer } from '../wire/paging';
import { listScope } from '../scope';
import { snapshotView } from '../views/snapshots';
import { invalid, serverError } from '../wire/wire';
import { runningJobs } from '../commandContext';

export const listSnapshotsHandler: SyncCommand = {
  run(call) {
    const { args, state } = call;
    const interval = args.text('intervaltype')?.toUpperCase();
    const type = args.text('snapshottype')?.toUpperCase();
    if (interval !== undefined && args.text('volumeid') === undefined)
      throw invalid(
        'Interval type filter is supported only with a volume id; please specify a volume id',
      );
    if (type !== undefined && type !== 'MANUAL' && type !== 'RECURRING')
      throw serverError(431, `Unsupported snapshot type ${type}`);
    const mine = listScope(call);
    const ids = args.list('ids');
    const is = matchesParameter(args);
    const kind = (snapshot: SnapshotRecord) =>
      snapshot.intervalType === 'MANUAL' ? 'MANUAL' : 'RECURRING';
    const found = [...state.collections.snapshots.values()].filter(
      (snapshot) =>
        mine(snapshot) &&
        snapshot.state !== 'Destroyed' &&
        is('id', snapshot.id) &&
        (ids.length === 0 || ids.includes(snapshot.id)) &&
        is('volumeid', snapshot.volumeId) &&
        is('name', snapshot.name) &&
        (interval === undefined || interval === snapshot.intervalType) &&
        (type === undefined || type === kind(snapshot)) &&
        hasTag(args, snapshot.tags) &&
        hasKeyword(args, snapshot.name),
    );
    const zoneId = args.text('zoneid');
    const unique = args.text('showunique') === undefined || args.flag('showunique');
    const rows = found.flatMap((snapshot) => {
      const zones = snapshot.zoneIds.filter((id) => zoneId === undefined || id === zoneId);
      return (unique ? zones.slice(0, 1) : zones).map((zone) => ({ snapshot, zone }));
    });
    const pending = runningJobs(state);
    return listAnswer('snapshot', rows, args, state.meta.settings, ({ snapshot, zone }) =>
      unique
        ? snapshotView(call, snapshot, pending.get(snapshot.id), zone)
        : {
            ...snapshotView(call, snapshot, pending.get(snapshot.id), zone),
            datastorestate: snapshot.state === 'BackedUp' ? 'Ready' : snapshot.state,
            status: snapshot.state === 'BackedUp' ? 'Download Complete' : undefined,
          },
    );
  },
};
