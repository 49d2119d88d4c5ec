import { ids } from '../../testFixture';
import {
  type Situations,
  type Params,
  type Setting,
  vm,
  prepare,
  read,
  ask,
  job,
  stopped,
  seedAll,
  point,
  attach,
  snapshot,
  templateOf,
  ofRoot,
  stopping,
  only,
} from './setting';

/** A job polled while it runs. */
const running = (
  name: string,
  command: string,
  params: Params,
  setting: Setting = {},
): Situations => {
  const [, pending] = Object.values(job(command, params, setting));
  return pending === undefined ? {} : { [`queryAsyncJobResult ${name}`]: pending };
};
/** A job polled once it has ended. */
const ended = (
  name: string,
  command: string,
  params: Params,
  setting: Setting = {},
): Situations => {
  const [, , end] = Object.values(job(command, params, setting));
  return end === undefined ? {} : { [`queryAsyncJobResult ${name}`]: end };
};

/** Situations of polled jobs. */
export const jobs: Situations = {
  ...running('pending-attachVolume', 'attachVolume', attach),
  ...running('pending-detachVolume', 'detachVolume', { id: ids.data }),
  ...running('pending-resizeVolume', 'resizeVolume', { id: ids.data, size: '32' }),
  ...running('pending-createSnapshot', 'createSnapshot', snapshot),
  ...running('pending-snapshot', 'createSnapshot', snapshot),
  ...running('pending-createTemplate', 'createTemplate', templateOf, { seed: ofRoot }),
  ...running('pending-createVMSnapshot', 'createVMSnapshot', vm),
  ...running('pending-vmsnapshot', 'createVMSnapshot', vm),
  ...running(
    'pending-deleteVMSnapshot',
    'deleteVMSnapshot',
    { vmsnapshotid: 'point' },
    { seed: point('Disk') },
  ),
  ...running(
    'pending-revertToVMSnapshot',
    'revertToVMSnapshot',
    { vmsnapshotid: 'point' },
    { seed: point('DiskAndMemory') },
  ),
  ...running('pending-destroyVirtualMachine', 'destroyVirtualMachine', only),
  ...running('pending-stopVirtualMachine', 'stopVirtualMachine', only),
  ...running('pending-queued', 'startVirtualMachine', only, stopping),
  ...ended(
    'pending-revert',
    'revertToVMSnapshot',
    { vmsnapshotid: 'point' },
    { seed: point('DiskAndMemory') },
  ),
  ...ended('pending-stop', 'stopVirtualMachine', only),
  ...ended(
    'pending-revertSnapshot',
    'revertSnapshot',
    { id: 's' },
    { seed: seedAll(stopped, ofRoot, point('Disk')) },
  ),
  'queryAsyncJobResult unknown': ask('queryAsyncJobResult', { jobid: 'unknown' }),
  'queryAsyncJobResult not-owner': async () => {
    const small = await prepare({});
    const { jobid } = (await small.call('stopVirtualMachine', only)).inner;
    await small.signIn('bob');
    return read(await small.call('queryAsyncJobResult', { jobid: String(jobid) }));
  },
};
