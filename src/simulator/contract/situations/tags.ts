import { addTestPoint, addTestSnapshot, ids } from '../../testFixture';
import { type Situations, type Params, vm, ofRoot, job, list, refused } from './setting';

const tested = { key: 'cairn.restore-tested', value: '2026-11-29 yes operator' };
const tagOf = (resourcetype: string, resourceids: string, key = 'k', value = 'v'): Params => ({
  resourcetype,
  resourceids,
  'tags[0].key': key,
  'tags[0].value': value,
});

const taggedSnapshot: Parameters<typeof job>[2] = {
  seed: (state) =>
    addTestSnapshot(state, 's', {
      volumeId: ids.root,
      volumeType: 'ROOT',
      osTypeId: ids.osType,
      tags: [tested],
    }),
};
const taggedPoint: Parameters<typeof job>[2] = {
  seed: (state) => addTestPoint(state, 'point', { type: 'Disk', current: true, tags: [tested] }),
};

/** Situations of tags. */
export const tagSituations: Situations = {
  ...refused('createTags snapshot', tagOf('Snapshot', 's'), { seed: ofRoot }),
  ...refused('createTags vmsnapshot', tagOf('VMSnapshot', 'point'), taggedPoint),
  ...job('createTags vm', tagOf('UserVm', ids.instance)),
  ...job('createTags volume', tagOf('Volume', ids.root)),
  ...refused('createTags duplicate', tagOf('Snapshot', 's', tested.key), taggedSnapshot),
  ...job(
    'deleteTags snapshot',
    { resourcetype: 'Snapshot', resourceids: 's', 'tags[0].key': tested.key },
    taggedSnapshot,
  ),
  ...job('createSnapshot tagged', {
    volumeid: ids.root,
    name: 'tagged',
    'tags[0].key': 'purpose',
    'tags[0].value': 'before upgrade',
  }),
  ...list('listSnapshots', 'tagged', { id: 's' }, taggedSnapshot),
  ...list(
    'listSnapshots',
    'by-tag',
    { 'tags[0].key': tested.key, 'tags[0].value': tested.value },
    taggedSnapshot,
  ),
  ...list('listVMSnapshot', 'tagged', vm, taggedPoint),
};
