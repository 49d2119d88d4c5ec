import { addTestPoint, ids } from '../../testFixture';
import {
  type Situations,
  vm,
  ask,
  stopped,
  plantAll,
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
  ...job('createVMSnapshot disk-running', { ...vm, name: 'd' }, { plant: point('DiskAndMemory') }),
  ...job(
    'createVMSnapshot disk-stopped',
    { ...vm, name: 'd' },
    { plant: plantAll(stopped, point('Disk')) },
  ),
  ...job('createVMSnapshot same-name', { ...vm, name: 'point' }, { plant: point('Disk') }),
  ...job('createVMSnapshot nothing-said', vm, { plant: point('Disk') }),
  ...job('createVMSnapshot slow', { ...vm, name: 'slow' }, {}, ['start', 'job']),
  ...job('createVMSnapshot for-tags', { ...vm, name: 'tagged' }),
  ...job(
    'createVMSnapshot project',
    { virtualmachineid: 'other', name: 'p' },
    { plant: ofProject },
  ),
  ...job('createVMSnapshot hypervisor-fails', vm, hypervisorFails),
  'createVMSnapshot eleventh.start': ask('createVMSnapshot', vm, {
    plant: (state) => {
      for (let i = 0; i < 10; i += 1) addTestPoint(state, `p${i}`);
    },
  }),
  'createVMSnapshot memory-stopped.start': ask(
    'createVMSnapshot',
    { ...vm, snapshotmemory: 'true' },
    { plant: stopped },
  ),
  'createVMSnapshot while-other.start': ask('createVMSnapshot', vm, {
    before: [['createVMSnapshot', vm]],
    ...slow,
  }),
  'createVMSnapshot while-volume-snapshot.start': ask('createVMSnapshot', vm, {
    before: [['createSnapshot', { volumeid: ids.root }]],
    ...slow,
  }),
  ...job('deleteVMSnapshot', { vmsnapshotid: 'point' }, { plant: point('Disk') }),
  ...job('deleteVMSnapshot tagged', { vmsnapshotid: 'point' }, { plant: point('Disk') }),
  ...job('deleteVMSnapshot slow', { vmsnapshotid: 'point' }, { plant: point('Disk') }, ['start']),
  'deleteVMSnapshot again.start': ask(
    'deleteVMSnapshot',
    { vmsnapshotid: 'gone' },
    { plant: removed('vmSnapshots') },
  ),
  ...refused(
    'revertToVMSnapshot running-to-disk',
    { vmsnapshotid: 'point' },
    { plant: point('Disk') },
  ),
  ...refused(
    'revertToVMSnapshot stopped-to-memory',
    { vmsnapshotid: 'point' },
    { plant: plantAll(stopped, point('DiskAndMemory')) },
  ),
  ...job(
    'revertToVMSnapshot running-to-memory',
    { vmsnapshotid: 'point' },
    { plant: point('DiskAndMemory') },
  ),
  ...job('revertToVMSnapshot slow', { vmsnapshotid: 'point' }, { plant: point('DiskAndMemory') }, [
    'start',
    'job',
  ]),
  ...job(
    'revertToVMSnapshot stopped-to-disk',
    { vmsnapshotid: 'point' },
    { plant: plantAll(stopped, point('Disk')) },
  ),
  'revertToVMSnapshot unknown.start': ask('revertToVMSnapshot', { vmsnapshotid: 'unknown' }),
};
