import type { VmSnapshotState } from '../model';
import type { SyncCommand } from './command';
import { matchesParameter, hasKeyword, hasTag, listAnswer } from '../wire/paging';
import { listScope } from '../scope';
import { vmSnapshotView } from '../views/vmSnapshots';

const listed: readonly VmSnapshotState[] = [
  'Ready',
  'Creating',
  'Allocated',
  'Error',
  'Expunging',
  'Reverting',
];

export const listVMSnapshotHandler: SyncCommand = {
  run(call) {
    const { args, state } = call;
    const mine = listScope(call, 'vmsnapshotid');
    const ids = args.list('vmsnapshotids');
    const requested = args.text('state');
    const is = matchesParameter(args);
    const found = [...state.collections.vmSnapshots.values()]
      .filter(
        (point) =>
          is('virtualmachineid', point.instanceId) &&
          is('vmsnapshotid', point.id) &&
          mine(point) &&
          (requested === undefined ? listed.includes(point.state) : point.state === requested) &&
          (ids.length === 0 || ids.includes(point.id)) &&
          is('name', point.displayName) &&
          hasTag(args, point.tags) &&
          hasKeyword(args, point.name, point.displayName, point.description),
      )
      .reverse()
      .sort((a, b) => b.created - a.created);
    return listAnswer('vmSnapshot', found, args, state.meta.settings, (point) =>
      vmSnapshotView(call, point),
    );
  },
};
