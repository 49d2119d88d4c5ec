import { ids } from '../../testFixture';
import { change, put, find } from '../../store';
import {
  type Situations,
  vm,
  template,
  ask,
  stopped,
  seedAll,
  point,
  kvm,
  removed,
  hypervisorFails,
  snapshot,
  templateOf,
  backedUp,
  ofRoot,
  job,
  refused,
  slow,
} from './setting';

/** Situations of snapshots and templates. */
export const snapshotSituations: Situations = {
  ...job('createSnapshot', snapshot),
  ...job('createSnapshot named', { ...snapshot, name: 'named', asyncbackup: 'false' }),
  ...job('createSnapshot spare', { volumeid: 'free', name: 'spare' }),
  ...job(
    'createSnapshot data-with-disk-point',
    { ...snapshot, name: 'data' },
    { seed: point('Disk') },
  ),
  ...job('createSnapshot root', { volumeid: ids.root, name: 'root' }),
  ...job('createSnapshot with-vm-snapshots-root', { volumeid: ids.root }, { seed: point('Disk') }),
  ...job('createSnapshot slow', { volumeid: ids.root, name: 'slow' }, {}, ['start', 'job']),
  ...job('createSnapshot slow-backup', { ...snapshot, name: 'slow' }, {}, ['start', 'job']),
  ...job('createSnapshot hypervisor-fails', snapshot, hypervisorFails),
  ...job('createSnapshot copy.hypervisor-fails', snapshot, hypervisorFails),
  'createSnapshot allocated-volume.start': ask(
    'createSnapshot',
    { volumeid: 'free' },
    {
      seed: (state) => change(state, 'volumes', 'free', { state: 'Allocated', placed: false }),
    },
  ),
  'createSnapshot unknown-volume': ask('createSnapshot', { volumeid: 'unknown' }),
  'createSnapshot while-vmsnapshot.start': ask('createSnapshot', snapshot, {
    before: [['createVMSnapshot', vm]],
    ...slow,
  }),
  ...job('deleteSnapshot', { id: 's' }, { seed: backedUp }),
  ...refused(
    'deleteSnapshot again',
    { id: 's' },
    { seed: backedUp, before: [['deleteSnapshot', { id: 's' }]] },
  ),
  ...refused('revertSnapshot detached', { id: 's' }, { seed: backedUp }),
  ...refused('revertSnapshot running', { id: 's' }, { seed: ofRoot }),
  ...refused('revertSnapshot stopped-root', { id: 's' }, { seed: seedAll(stopped, ofRoot) }),
  ...refused(
    'revertSnapshot hypervisor-fails',
    { id: 's' },
    { seed: seedAll(stopped, ofRoot, point('Disk')) },
  ),
  ...refused('revertSnapshot slow', { id: 's' }, { seed: seedAll(stopped, ofRoot, point('Disk')) }),
  ...refused('revertSnapshot qcow2-running', { id: 's' }, { seed: seedAll(kvm, ofRoot) }),
  ...job(
    'revertSnapshot qcow2-stopped',
    { id: 's' },
    {
      seed: seedAll(kvm, stopped, ofRoot, (state) =>
        change(state, 'snapshots', 's', { hypervisor: 'KVM' }),
      ),
    },
  ),
  ...job('createTemplate from-snapshot', templateOf, { seed: ofRoot }),
  ...job('createTemplate public', { ...templateOf, ispublic: 'true' }, { seed: ofRoot }),
  ...job('createTemplate slow', templateOf, { seed: ofRoot }, ['start', 'job']),
  ...job('createTemplate hypervisor-fails', templateOf, { seed: ofRoot, ...hypervisorFails }),
  'createTemplate no-ostype.start': ask(
    'createTemplate',
    { name: 'x', displaytext: 'x', snapshotid: 's' },
    { seed: ofRoot },
  ),
  'deleteTemplate again.start': ask(
    'deleteTemplate',
    { id: 'gone' },
    { seed: removed('templates') },
  ),
  ...job(
    'deleteTemplate',
    { id: 'own' },
    {
      seed: (state) =>
        put(state, 'templates', {
          ...find(state, 'templates', template),
          id: 'own',
          accountId: 'ada',
        }),
    },
  ),
};
