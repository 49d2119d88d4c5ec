import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { volumeNamed } from '../../testing/namedResources';
import { changeRows, denyCommand, failCommand, practiceCloud } from '../../testing/practice';
import { showAt } from '../../testing/practicePage';
import { runChange } from '../../cloud/changes/change';
import { setSchedule } from '../snapshots/schedules/schedules';
import { VolumeSchedules } from './VolumeSchedules';

afterEach(cleanup);

const none = 'No schedule. You take the snapshots of this volume yourself.';
const notKnown = 'The schedules of this volume could not be read.';

test.each([
  ['the account may not list them', 'denied'],
  ['the cloud fails to list them', 'failed'],
  ['one of them cannot be read', 'odd'],
])('where %s, they are not known', async (_, how) => {
  const practice = await practiceCloud('warrenton');
  const volume = await volumeNamed(practice, 'ROOT-2755');
  const time = { minute: 30, hour: 2, day: 1 };
  const plan = { kind: 'DAILY', time, timeZone: 'UTC', keep: 3 } as const;
  await runChange(practice.cloud, setSchedule, { volume, plan });
  if (how === 'denied') denyCommand(practice, 'listSnapshotPolicies');
  if (how === 'failed') failCommand(practice, 'listSnapshotPolicies');
  if (how === 'odd')
    changeRows(practice, 'listSnapshotPolicies', (row) => ({ ...row, intervaltype: 'often' }));
  showAt(practice, '/v', { '/v': <VolumeSchedules volume={volume} /> });
  await screen.findByText(notKnown);
  expect(screen.queryByText(none)).toBeNull();
});

test('where there is none, shows that', async () => {
  const practice = await practiceCloud('warrenton');
  const volume = await volumeNamed(practice, 'ROOT-2755');
  showAt(practice, '/v', { '/v': <VolumeSchedules volume={volume} /> });
  await screen.findByText(none);
  expect(screen.queryByText(notKnown)).toBeNull();
});

test('where snapshots of a schedule are left but no schedule, says which', async () => {
  const practice = await practiceCloud('warrenton');
  const volume = await volumeNamed(practice, 'DATA-2755');
  const time = { minute: 30, hour: 2, day: 1 };
  const plan = { kind: 'DAILY', time, timeZone: 'UTC', keep: 3 } as const;
  await runChange(practice.cloud, setSchedule, { volume, plan });
  showAt(practice, '/v', { '/v': <VolumeSchedules volume={volume} /> });
  await screen.findByText('No longer scheduled: Weekly and Monthly. The existing snapshots stay.');
  expect(screen.queryByText(none)).toBeNull();
});
