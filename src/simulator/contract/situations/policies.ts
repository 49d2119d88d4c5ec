import type { State } from '../../model';
import { ids } from '../../testFixture';
import { ask, type Params, type Setting, type Situations } from './setting';

const daily = {
  volumeid: ids.root,
  intervaltype: 'DAILY',
  schedule: '30:02',
  maxsnaps: '7',
  timezone: 'America/Toronto',
};
const create = (name: string, params: Params = {}, setting: Setting = {}): Situations => ({
  [`createSnapshotPolicy ${name}`]: ask('createSnapshotPolicy', { ...daily, ...params }, setting),
});
const made: Setting['before'] = [['createSnapshotPolicy', daily]];

const policy = (state: State) =>
  state.collections.snapshotPolicies.set('policy', {
    id: 'policy',
    accountId: 'ada',
    volumeId: ids.root,
    intervalType: 'DAILY',
    schedule: '30:02',
    timeZone: 'UTC',
    maxSnaps: 3,
    nextRun: Infinity,
    created: 0,
  });

/** Situations of schedules. */
export const policySituations: Situations = {
  ...create('daily'),
  ...create('daily-again', { schedule: '00:05', maxsnaps: '3' }, { before: made }),
  ...create('hourly', { intervaltype: 'HOURLY', schedule: '15', maxsnaps: '8' }),
  ...create('weekly', { intervaltype: 'WEEKLY', schedule: '30:02:1', maxsnaps: '4' }),
  ...create('monthly', { intervaltype: 'MONTHLY', schedule: '30:02:28', maxsnaps: '6' }),
  ...create('detached', { volumeid: 'free' }),
  ...create('bad-schedule', { schedule: '99:77' }),
  ...create('bad-zone', { timezone: 'Mars/Olympus' }),
  ...create('bad-interval', { intervaltype: 'YEARLY' }),
  ...create('day-31', { intervaltype: 'MONTHLY', schedule: '00:01:31' }),
  ...create('zero', { maxsnaps: '0' }),
  ...create('too-many', { intervaltype: 'HOURLY', schedule: '15', maxsnaps: '99' }),
  'listSnapshotPolicies none': ask('listSnapshotPolicies', { volumeid: ids.root }),
  'listSnapshotPolicies four': ask(
    'listSnapshotPolicies',
    { volumeid: ids.root },
    { before: made },
  ),
  'listSnapshotPolicies all': ask('listSnapshotPolicies', {}, { before: made }),
  'deleteSnapshotPolicies one': ask('deleteSnapshotPolicies', { id: 'policy' }, { seed: policy }),
  'deleteSnapshotPolicies several': ask(
    'deleteSnapshotPolicies',
    { ids: 'policy' },
    { seed: policy },
  ),
  'deleteSnapshotPolicies again': ask('deleteSnapshotPolicies', { id: 'gone' }),
};
