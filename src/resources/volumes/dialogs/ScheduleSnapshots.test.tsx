import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { runChange } from '../../../cloud/changes/change';
import { put, putMeta } from '../../../simulator/store';
import { volumeNamed } from '../../../testing/namedResources';
import {
  denyCommand,
  listsSchedulesByVolume,
  practiceCloud,
  type PracticeTest,
} from '../../../testing/practice';
import { interceptNext } from '../../../testing/runFaults';
import { followUpsAnywhere } from '../../../cloud/runs/storedFollowUps';
import { showAt } from '../../../testing/practicePage';
import { paths } from '../../../ui/navigation/paths';
import { parseScheduleTime, type ScheduleKind } from '../../snapshots/schedules/schedule';
import { createSnapshotPolicyCommand } from '../../snapshots/schedules/scheduleCommands';
import { setSchedule } from '../../snapshots/schedules/schedules';
import { volumeDialogPath } from '../../shared/dialogPaths';
import { ScheduleSnapshots } from './ScheduleSnapshots';

afterEach(cleanup);

const day = 24 * 3_600_000;

async function plan(
  practice: PracticeTest,
  name: string,
  kind: ScheduleKind,
  text: string,
  keep = 3,
) {
  const volume = await volumeNamed(practice, name);
  const time = parseScheduleTime(kind, text);
  if (time === undefined) throw new Error(`${text} is no time`);
  const given = { kind, time, timeZone: 'UTC', keep };
  await runChange(practice.cloud, setSchedule, { volume, plan: given });
}

async function open(practice: PracticeTest, name = 'ROOT-2755') {
  const volume = await volumeNamed(practice, name);
  const page = showAt(practice, volumeDialogPath(volume.id, 'schedule'), {
    '/volumes/:id/schedule': <ScheduleSnapshots />,
  });
  const dialog = within(await screen.findByRole('dialog', { name: 'Snapshot schedule' }));
  const policies = () =>
    [...practice.state.collections.snapshotPolicies.values()].map(
      ({ intervalType, schedule, timeZone, maxSnaps }) =>
        [intervalType, schedule, timeZone, maxSnaps].join(' '),
    );
  const kind = (word: string) => within(dialog.getByRole('region', { name: word }));
  return {
    ...page,
    dialog,
    kind,
    policies,
    save: dialog.getByRole('button', { name: 'Save schedule' }),
  };
}

const closed = (page: Awaited<ReturnType<typeof open>>) =>
  waitFor(() => expect(page.router.state.location.pathname).toBe(paths.volumes));

test('sets several kinds, each with its own values', async () => {
  const practice = await practiceCloud('warrenton');
  const page = await open(practice);
  const { user, kind, dialog } = page;
  await user.click(dialog.getByRole('checkbox', { name: 'Daily' }));
  const daily = kind('Daily');
  await user.clear(daily.getByRole('textbox', { name: 'Time' }));
  await user.type(daily.getByRole('textbox', { name: 'Time' }), '2h30');
  await user.click(dialog.getByRole('checkbox', { name: 'Weekly' }));
  const weekly = kind('Weekly');
  await user.selectOptions(weekly.getByRole('combobox', { name: 'Day of the week' }), 'Monday');
  const zone = weekly.getByRole('combobox', { name: 'Time zone' });
  await user.clear(zone);
  await user.type(zone, 'new york{Enter}');
  await user.clear(weekly.getByRole('textbox', { name: 'Maximum number of snapshots' }));
  await user.type(weekly.getByRole('textbox', { name: 'Maximum number of snapshots' }), '2');
  expect(daily.getByRole('textbox', { name: 'Time' })).toHaveProperty('value', '2h30');
  await user.click(page.save);
  await closed(page);
  expect(page.policies()).toEqual(['DAILY 30:02 UTC 7', 'WEEKLY 30:05:2 America/New_York 2']);
  expect(practice.problems).toEqual([]);
});

test('refuses invalid times, and keeps the input', async () => {
  const practice = await practiceCloud('warrenton');
  const { user, kind, dialog, save } = await open(practice);
  await user.click(dialog.getByRole('checkbox', { name: 'Hourly' }));
  await user.click(dialog.getByRole('checkbox', { name: 'Daily' }));
  const minute = kind('Hourly').getByRole('textbox', { name: 'Minute of each hour' });
  await user.clear(minute);
  await user.type(minute, '75');
  const time = kind('Daily').getByRole('textbox', { name: 'Time' });
  await user.clear(time);
  await user.type(time, '25:00');
  const keep = kind('Daily').getByRole('textbox', { name: 'Maximum number of snapshots' });
  await user.clear(keep);
  await user.type(keep, '0');
  await user.click(save);
  await dialog.findByText('“75” is not a minute. Enter a number from 0 to 59.');
  dialog.getByText('“25:00” is not a time of day. Enter hours and minutes, e.g. 02:30.');
  dialog.getByText('Enter a whole number, 1 or more.');
  expect(minute).toHaveProperty('value', '75');
  await waitFor(() => expect(document.activeElement).toBe(minute));
  expect(practice.sent).not.toContain('createSnapshotPolicy');
});

test('says at which other times the cloud takes snapshots when the clocks change', async () => {
  const practice = await practiceCloud('warrenton');
  const { user, kind, dialog } = await open(practice);
  await user.click(dialog.getByRole('checkbox', { name: 'Daily' }));
  const daily = kind('Daily');
  const zone = daily.getByRole('combobox', { name: 'Time zone' });
  await user.clear(zone);
  await user.type(zone, 'toronto{Enter}');
  expect(daily.queryByText('Other times when the clocks change')).toBeNull();
  const time = daily.getByRole('textbox', { name: 'Time' });
  await user.clear(time);
  await user.type(time, '01:30');
  daily.getByText('Other times when the clocks change');
  daily.getByText('Twice: 2027-11-07 1:30:00 AM EDT and 2027-11-07 1:30:00 AM EST');
  await waitFor(() =>
    expect(screen.getAllByRole('status').map((status) => status.textContent)).toContainEqual(
      expect.stringMatching(
        /^Other times when the clocks change. Twice: 2027-11-07 1:30:00 AM EDT/,
      ),
    ),
  );
});

test('a number over the limit of the cloud is refused in the words of the cloud', async () => {
  const practice = await practiceCloud('warrenton');
  const { user, kind, dialog, save, policies } = await open(practice);
  await user.click(dialog.getByRole('checkbox', { name: 'Daily' }));
  const keep = kind('Daily').getByRole('textbox', { name: 'Maximum number of snapshots' });
  await user.clear(keep);
  await user.type(keep, '99');
  await user.click(save);
  await dialog.findByText(/exceeds limit \[8\] for interval type \[DAILY\]/);
  expect(keep).toHaveProperty('value', '99');
  expect(policies()).toEqual([]);
});

test('names the snapshots that go when the number is lowered, and deletes none at once', async () => {
  const practice = await practiceCloud('warrenton');
  await plan(practice, 'ROOT-2755', 'DAILY', '30:02');
  await practice.clock.advance(3 * day);
  const page = await open(practice);
  const { user, kind } = page;
  kind('Daily').getByText('Now: Every day at 02:30, UTC. At most 3 snapshots.');
  const keep = kind('Daily').getByRole('textbox', { name: 'Maximum number of snapshots' });
  await user.clear(keep);
  await user.type(keep, '2');
  const heard = page.dialog.getByRole('status');
  await waitFor(() => expect(heard.textContent).toBe('Deleted after the next snapshot: 2'));
  const deleted = await kind('Daily').findByRole('heading', {
    name: 'Deleted after the next snapshot: 2',
  });
  expect(within(deleted.parentElement ?? document.body).getAllByRole('listitem')).toHaveLength(2);
  const kept = kind('Daily').getByRole('heading', { name: 'Kept' });
  expect(within(kept.parentElement ?? document.body).getAllByRole('listitem')).toHaveLength(2);
  await user.click(page.save);
  await closed(page);
  expect(page.policies()).toEqual(['DAILY 30:02 UTC 2']);
  const { id } = await volumeNamed(practice, 'ROOT-2755');
  const present = [...practice.state.collections.snapshots.values()].filter(
    ({ intervalType, state, volumeId }) =>
      volumeId === id && intervalType === 'DAILY' && state !== 'Destroyed',
  );
  expect(present).toHaveLength(3);
});

test('deletes a schedule, and announces that its snapshots stay', async () => {
  const practice = await practiceCloud('warrenton');
  await plan(practice, 'ROOT-2755', 'DAILY', '30:02');
  await plan(practice, 'ROOT-2755', 'HOURLY', '15');
  await practice.clock.advance(day);
  const page = await open(practice);
  await page.user.click(page.dialog.getByRole('checkbox', { name: 'Daily' }));
  await page.dialog.findByText('Daily: you delete this schedule.');
  const kept = 'Its snapshot is kept. The cloud no longer deletes the oldest.';
  page.dialog.getByText(kept);
  const heard = page.dialog.getByRole('status');
  await waitFor(() => expect(heard.textContent).toBe(`Daily: you delete this schedule. ${kept}`));
  await page.user.click(page.save);
  await closed(page);
  expect(page.policies()).toEqual(['HOURLY 15 UTC 3']);
});

test('points out schedules that start at the same time', async () => {
  const practice = await practiceCloud('warrenton');
  await plan(practice, 'DATA-2755', 'DAILY', '05:02');
  const { user, kind, dialog } = await open(practice);
  const beside = 'Starts at the same time as another schedule';
  await user.click(dialog.getByRole('checkbox', { name: 'Hourly' }));
  await user.click(dialog.getByRole('checkbox', { name: 'Daily' }));
  expect(dialog.queryByText(beside)).toBeNull();
  const time = kind('Daily').getByRole('textbox', { name: 'Time' });
  await user.clear(time);
  await user.type(time, '02:55');
  const notes = within((await kind('Daily').findByText(beside)).parentElement ?? document.body);
  notes.getByText(/^Hourly: /);
  const minute = kind('Hourly').getByRole('textbox', { name: 'Minute of each hour' });
  await user.clear(minute);
  await user.type(minute, '30');
  await waitFor(() => expect(kind('Daily').queryByText(/^Hourly: /)).toBeNull());
});

test.each(['all', 'one'])(
  'points out the schedule of another volume of the instance, where the cloud lists %s',
  async (lists) => {
    const practice = await practiceCloud('warrenton');
    const { instances } = practice.state.collections;
    for (const each of [...instances.values()])
      put(practice.state, 'instances', { ...each, hypervisor: 'KVM' });
    await plan(practice, 'DATA-2755', 'DAILY', '30:01');
    if (lists === 'one') listsSchedulesByVolume(practice);
    const { user, kind, dialog } = await open(practice);
    await user.click(dialog.getByRole('checkbox', { name: 'Daily' }));
    const time = kind('Daily').getByRole('textbox', { name: 'Time' });
    await user.clear(time);
    await user.type(time, '01:30');
    await kind('Daily').findByText(/^DATA-2755, Daily: /);
  },
);

test('while a kind is still to be sent, the browser asks before the page is closed', async () => {
  const practice = await practiceCloud('warrenton');
  const page = await open(practice);
  const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  const left = () =>
    followUpsAnywhere(practice.cloud).map((each) => 'waiting' in each && each.waiting);
  let answerNow: () => void = () => undefined;
  interceptNext(practice, 'createSnapshotPolicy', async (_, send) => {
    await new Promise<void>((resolve) => {
      answerNow = resolve;
    });
    return send();
  });
  await page.user.click(page.dialog.getByRole('checkbox', { name: 'Daily' }));
  await page.user.click(page.dialog.getByRole('checkbox', { name: 'Weekly' }));
  await page.user.click(page.save);
  await waitFor(() => expect(left()).toEqual([['ROOT-2755, Weekly']]));
  expect(asks()).toBe(true);
  answerNow();
  await closed(page);
  expect(left()).toEqual([]);
  expect(page.policies()).toHaveLength(2);
});

test('a lost answer is found out by what the cloud has', async () => {
  const practice = await practiceCloud('warrenton');
  putMeta(practice.state, {
    faults: [{ id: 'lost', command: 'createSnapshotPolicy', times: 1, kind: 'answerLost' }],
  });
  const page = await open(practice);
  await page.user.click(page.dialog.getByRole('checkbox', { name: 'Daily' }));
  await page.user.click(page.save);
  await closed(page);
  expect(page.policies()).toEqual(['DAILY 15:04 UTC 7']);
  expect(practice.sent.filter((command) => command === 'createSnapshotPolicy')).toHaveLength(1);
});

test('a zone that the cloud replaces by GMT is not passed over', async () => {
  const practice = await practiceCloud('warrenton');
  const page = await open(practice);
  const { user, dialog, kind } = page;
  await user.click(dialog.getByRole('checkbox', { name: 'Daily' }));
  const zone = kind('Daily').getByRole('combobox', { name: 'Time zone' });
  await user.clear(zone);
  await user.type(zone, 'paris{Enter}');
  const { snapshotPolicies } = practice.state.collections;
  const set = snapshotPolicies.set.bind(snapshotPolicies);
  snapshotPolicies.set = (id, policy) => set(id, { ...policy, timeZone: 'GMT' });
  await user.click(page.save);
  await dialog.findByText(
    'Daily: your cloud does not know the time zone Europe/Paris. It uses GMT instead. Choose another one.',
  );
});

test('where the schedules may not be read, others are not ruled out, and one can be set', async () => {
  const practice = await practiceCloud('warrenton');
  denyCommand(practice, 'listSnapshotPolicies');
  const page = await open(practice);
  await page.dialog.findByText(
    'There may be other schedules. Saving replaces a schedule of the same kind.',
  );
  await page.user.click(page.dialog.getByRole('checkbox', { name: 'Daily' }));
  await page.user.click(page.save);
  await closed(page);
  expect(page.policies()).toEqual(['DAILY 15:04 UTC 7']);
});

test.each([
  ['set', 'Daily', undefined],
  ['changed', 'Daily', '30:02'],
  ['deleted', 'Daily', '30:02'],
])('a schedule that somebody else %s is shown before it is replaced', async (how, kind, before) => {
  const practice = await practiceCloud('warrenton');
  if (before !== undefined) await plan(practice, 'ROOT-2755', 'DAILY', before);
  const page = await open(practice);
  const box = page.dialog.getByRole('checkbox', { name: kind });
  // It is to be set, changed or deleted here.
  if (how !== 'changed') await page.user.click(box);
  else {
    const time = page.kind('Daily').getByRole('textbox', { name: 'Time' });
    await page.user.clear(time);
    await page.user.type(time, '5:00');
  }
  const { id: volumeid } = await volumeNamed(practice, 'ROOT-2755');
  const other = await practice.another('colleague');
  const theirs = { intervaltype: 'DAILY', schedule: '45:06', timezone: 'UTC', maxsnaps: 2 };
  await other.client.change(createSnapshotPolicyCommand, { volumeid, ...theirs });
  await page.user.click(page.save);
  await page.dialog.findByText(/^These schedules have changed since they were shown here\./);
  await page.dialog.findByText('Now: Every day at 06:45, UTC. At most 2 snapshots.');
  expect(page.policies()).toEqual(['DAILY 45:06 UTC 2']);
  await page.user.click(page.save);
  await closed(page);
  expect(page.policies()).toEqual(
    how === 'deleted' ? [] : [how === 'set' ? 'DAILY 15:04 UTC 7' : 'DAILY 00:05 UTC 3'],
  );
});

test('a schedule that somebody else set during a wait is not replaced unseen', async () => {
  const practice = await practiceCloud('warrenton');
  const page = await open(practice);
  await page.user.click(page.dialog.getByRole('checkbox', { name: 'Daily' }));
  practice.cloud.client.pause.hold(20_000);
  await page.user.click(page.save);
  await page.dialog.findByText(/^The cloud asks you to wait/);
  const { id: volumeid } = [...practice.state.collections.volumes.values()].find(
    (volume) => volume.name === 'ROOT-2755',
  ) ?? { id: '' };
  const other = await practice.another('colleague');
  const theirs = { intervaltype: 'DAILY', schedule: '45:06', timezone: 'UTC', maxsnaps: 2 };
  await other.client.change(createSnapshotPolicyCommand, { volumeid, ...theirs });
  await act(() => practice.clock.advance(30_000));
  await page.dialog.findByText(/^These schedules have changed since they were shown here\./);
  expect(page.policies()).toEqual(['DAILY 45:06 UTC 2']);
});
