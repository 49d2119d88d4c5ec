import { addTestPoint, ids } from '../../testFixture';
import {
  type Situations,
  vm,
  ask,
  stopped,
  seedAll,
  point,
  removed,
  ofProject,
  hypervisorFails,
  job,
  refused,
  slow,
} from './setting';

/** Situations of VM snapshots. */
export const points: Situations = {
  ...job('createVMSnapshot memory', {
    ...vm,
    name: 'm',
    description: 'with memory',
    snapshotmemory: 'true',
  }),
  ...job('createVMSnapshot disk-running', { ...vm, name: 'd' }, { seed: point('DiskAndMemory') }),
  ...job(
    'createVMSnapshot disk-stopped',
    { ...vm, name: 'd' },
    { seed: seedAll(stopped, point('Disk')) },
  ),
  ...job('createVMSnapshot same-name', { ...vm, name: 'point' }, { seed: point('Disk') }),
  ...job('createVMSnapshot nothing-said', vm, { seed: point('Disk') }),
  ...job('createVMSnapshot slow', { ...vm, name: 'slow' }, {}, ['start', 'job']),
  ...job('createVMSnapshot for-tags', { ...vm, name: 'tagged' }),
  ...job('createVMSnapshot project', { virtualmachineid: 'other', name: 'p' }, { seed: ofProject }),
  ...job('createVMSnapshot hypervisor-fails', vm, hypervisorFails),
  'createVMSnapshot eleventh.start': ask('createVMSnapshot', vm, {
    seed: (state) => {
      for (let i = 0; i < 10; i += 1) addTestPoint(state, `p${i}`);
    },
  }),
  'createVMSnapshot memory-stopped.start': ask(
    'createVMSnapshot',
    { ...vm, snapshotmemory: 'true' },
    { seed: stopped },
  ),
  'createVMSnapshot while-other.start': ask('createVMSnapshot', vm, {
    before: [['createVMSnapshot', vm]],
    ...slow,
  }),
  'createVMSnapshot while-volume-snapshot.start': ask('createVMSnapshot', vm, {
    before: [['createSnapshot', { volumeid: ids.root }]],
    ...slow,
  }),
  ...job('deleteVMSnapshot', { vmsnapshotid: 'point' }, { seed: point('Disk') }),
  ...job('deleteVMSnapshot tagged', { vmsnapshotid: 'point' }, { seed: point('Disk') }),
  ...job('deleteVMSnapshot slow', { vmsnapshotid: 'point' }, { seed: point('Disk') }, ['start']),
  'deleteVMSnapshot again.start': ask(
    'deleteVMSnapshot',
    { vmsnapshotid: 'gone' },
    { seed: removed('vmSnapshots') },
  ),
  ...refused(
    'revertToVMSnapshot running-to-disk',
    { vmsnapshotid: 'point' },
    { seed: point('Disk') },
  ),
  ...refused(
    'revertToVMSnapshot stopped-to-memory',
    { vmsnapshotid: 'point' },
    { seed: seedAll(stopped, point('DiskAndMemory')) },
  ),
  ...job(
    'revertToVMSnapshot running-to-memory',
    { vmsnapshotid: 'point' },
    { seed: point('DiskAndMemory') },
  ),
  ...job('revertToVMSnapshot slow', { vmsnapshotid: 'point' }, { seed: point('DiskAndMemory') }, [
    'start',
    'job',
  ]),
  ...job(
    'revertToVMSnapshot stopped-to-disk',
    { vmsnapshotid: 'point' },
    { seed: seedAll(stopped, point('Disk')) },
  ),
  'revertToVMSnapshot unknown.start': ask('revertToVMSnapshot', { vmsnapshotid: 'unknown' }),
};
