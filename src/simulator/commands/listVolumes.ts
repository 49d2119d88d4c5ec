import type { SyncCommand } from './command';
import { matchesParameter, hasKeyword, hasTag, listAnswer } from '../wire/paging';
import { listScope } from '../scope';
import { volumeView } from '../views/volumes';
import { serverError } from '../wire/wire';
import { runningJobs } from '../commandContext';

export const listVolumesHandler: SyncCommand = {
  run(call) {
    const { args, state } = call;
    const type = args.text('type')?.toUpperCase();
    if (type !== undefined && type !== 'ROOT' && type !== 'DATADISK')
      throw serverError(431, `Invalid volume type: ${type}`);
    const mine = listScope(call);
    const ids = args.list('ids');
    const is = matchesParameter(args);
    const name = args.text('name')?.toLowerCase();
    const found = [...state.collections.volumes.values()].filter(
      (volume) =>
        mine(volume) &&
        is('id', volume.id) &&
        (ids.length === 0 || ids.includes(volume.id)) &&
        is('virtualmachineid', volume.instanceId) &&
        (type === undefined || type === volume.type) &&
        is('zoneid', volume.zoneId) &&
        is('state', volume.state) &&
        is('diskofferingid', volume.diskOfferingId) &&
        (name === undefined || volume.name.toLowerCase().includes(name)) &&
        hasTag(args, volume.tags) &&
        hasKeyword(args, volume.name, volume.type, volume.state),
    );
    const pending = runningJobs(state);
    return listAnswer('volume', found, args, state.meta.settings, (volume) =>
      volumeView(call, volume, pending.get(volume.id), call.account),
    );
  },
};
