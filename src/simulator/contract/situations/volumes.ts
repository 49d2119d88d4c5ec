import { addTestPoint, ids } from '../../testFixture';
import { change } from '../../store';
import {
  type Situations,
  ask,
  stopped,
  seedAll,
  point,
  removed,
  ofProject,
  fixed,
  attach,
  newVolume,
  backedUp,
  job,
  refused,
} from './setting';

/** Situations of volumes. */
export const volumeSituations: Situations = {
  ...job('attachVolume', attach, { seed: stopped }),
  ...job('attachVolume running-first', attach),
  ...job('attachVolume stopped', attach, { seed: stopped }),
  ...job('attachVolume slow', attach, {}, ['start', 'job']),
  ...refused('attachVolume already', { ...attach, id: ids.data }),
  ...refused('attachVolume refused-vm-snapshots', attach, { seed: point('Disk') }),
  ...refused('attachVolume wrong-zone', attach, {
    seed: (state) => change(state, 'volumes', 'free', { zoneId: ids.otherZone }),
  }),
  ...refused(
    'attachVolume project-vm-with-points',
    { id: 'of-project', virtualmachineid: 'other' },
    {
      seed: seedAll(ofProject, (state) => addTestPoint(state, 'p', { instanceId: 'other' })),
    },
  ),
  ...refused(
    'attachVolume own-volume-to-project-vm',
    { id: 'free', virtualmachineid: 'other' },
    {
      seed: seedAll(ofProject, (state) => addTestPoint(state, 'p', { instanceId: 'other' })),
    },
  ),
  ...job('detachVolume', { id: ids.data }),
  ...job('detachVolume stopped', { id: ids.data }, { seed: stopped }),
  ...job('detachVolume spare', { id: ids.data }),
  ...job('detachVolume slow', { id: ids.data }, {}, ['start', 'job']),
  ...refused('detachVolume data-with-disk-point', { id: ids.data }, { seed: point('Disk') }),
  ...refused(
    'detachVolume data-with-memory-point',
    { id: ids.data },
    { seed: point('DiskAndMemory') },
  ),
  ...refused('detachVolume hypervisor-fails', { id: ids.data }, { seed: point('Disk') }),
  ...refused('detachVolume not-attached', { id: 'free' }),
  ...refused('detachVolume root-running', { id: ids.root }),
  ...refused('detachVolume refused-vm-snapshots-root', { id: ids.root }, { seed: point('Disk') }),
  ...refused('createVolume', newVolume),
  ...job('createVolume custom', { ...newVolume, diskofferingid: ids.customDisk, size: '5' }),
  ...job('createVolume no-name', { zoneid: ids.zone, diskofferingid: ids.fixedDisk }),
  ...job('createVolume project', { ...newVolume, projectid: 'project-1' }),
  ...job('createVolume from-snapshot', { name: 'new', snapshotid: 's' }, { seed: backedUp }),
  'createVolume custom-nosize.start': ask('createVolume', {
    ...newVolume,
    diskofferingid: ids.customDisk,
  }),
  'createVolume no-offering.start': ask('createVolume', { name: 'new', zoneid: ids.zone }),
  'createVolume too-big.start': ask('createVolume', {
    ...newVolume,
    diskofferingid: ids.customDisk,
    size: '5000',
  }),
  'deleteVolume start': ask('deleteVolume', { id: 'free' }),
  'deleteVolume with-snapshots.start': ask('deleteVolume', { id: 'free' }, { seed: backedUp }),
  'deleteVolume attached.start': ask('deleteVolume', { id: ids.data }),
  'deleteVolume again.start': ask('deleteVolume', { id: 'gone' }, { seed: removed('volumes') }),
  ...job('destroyVolume data', { id: 'free' }),
  ...refused('destroyVolume root', { id: ids.root }),
  'recoverVolume start': ask(
    'recoverVolume',
    { id: 'free' },
    {
      seed: (state) => change(state, 'volumes', 'free', { state: 'Destroy' }),
    },
  ),
  ...job('resizeVolume running', { id: ids.data, diskofferingid: ids.fixedDisk }, { seed: fixed }),
  ...job('resizeVolume slow', { id: ids.data, diskofferingid: ids.fixedDisk }, { seed: fixed }, [
    'start',
    'job',
  ]),
  ...job('resizeVolume offering', { id: ids.data, diskofferingid: ids.fixedDisk }, { seed: fixed }),
  ...job('resizeVolume root-stopped', { id: ids.root, size: '30' }, { seed: stopped }),
  ...job(
    'resizeVolume allocated-volume',
    { id: 'free', diskofferingid: ids.fixedDisk },
    {
      seed: seedAll(fixed, (state) =>
        change(state, 'volumes', 'free', { state: 'Allocated', placed: false }),
      ),
    },
  ),
  ...refused(
    'resizeVolume data-with-disk-point',
    { id: ids.data, size: '32' },
    { seed: point('Disk') },
  ),
  ...refused(
    'resizeVolume data-with-memory-point',
    { id: ids.data, size: '32' },
    { seed: point('DiskAndMemory') },
  ),
  ...refused(
    'resizeVolume hypervisor-fails',
    { id: ids.data, size: '32' },
    { seed: point('Disk') },
  ),
  ...refused(
    'resizeVolume refused-vm-snapshots-root',
    { id: ids.root, size: '40' },
    { seed: point('Disk') },
  ),
  ...refused('resizeVolume shrink', { id: ids.data, size: '5' }),
  ...refused(
    'resizeVolume size-on-fixed',
    { id: ids.data, size: '200' },
    {
      seed: seedAll(fixed, (state) =>
        change(state, 'accounts', 'ada', { limits: { primary_storage: 100 } }),
      ),
    },
  ),
};
