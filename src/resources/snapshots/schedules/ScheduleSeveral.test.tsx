import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { putMeta } from '../../../simulator/store';
import { volumeNamed } from '../../../testing/namedResources';
import {
  failCommand,
  listsSchedulesByVolume,
  practiceCloud,
  type PracticeTest,
} from '../../../testing/practice';
import { interceptNext } from '../../../testing/runFaults';
import { followUpsAnywhere } from '../../../cloud/runs/storedFollowUps';
import { showAt } from '../../../testing/practicePage';
import { createSnapshotPolicyCommand } from './scheduleCommands';
import { ScheduleSeveral } from './ScheduleSeveral';

afterEach(cleanup);

async function open(practice: PracticeTest, isOneAtATime: boolean) {
  const [os, data] = [
    await volumeNamed(practice, 'ROOT-2755'),
    await volumeNamed(practice, 'DATA-2755'),
  ];
  const fresh = await volumeNamed(practice, 'static-assets');
  const done = vi.fn();
  const page = showAt(practice, '/several', {
    '/several': (
      <ScheduleSeveral
        volumes={[
          { volume: os, reason: undefined, isOneAtATime },
          { volume: data, reason: undefined, isOneAtATime },
          { volume: fresh, reason: 'It was never attached.', isOneAtATime },
        ]}
        onClose={() => undefined}
        onDone={done}
      />
    ),
  });
  const dialog = within(
    await screen.findByRole('dialog', { name: 'Snapshot schedule of 3 volumes' }),
  );
  const policies = () =>
    [...practice.state.collections.snapshotPolicies.values()].map(
      ({ volumeId, intervalType, schedule }) =>
        `${practice.state.collections.volumes.get(volumeId)?.name ?? ''} ${intervalType} ${schedule}`,
    );
  return {
    ...page,
    dialog,
    done,
    policies,
    apart: dialog.getByRole('checkbox', { name: /some minutes apart/ }),
    submit: dialog.getByRole('button', { name: 'Set schedule of 2 volumes' }),
  };
}

test('sets the schedule of all that allow it, those of one instance apart', async () => {
  const practice = await practiceCloud('warrenton');
  const { user, dialog, apart, submit, done, policies } = await open(practice, true);
  dialog.getByText('static-assets: It was never attached.');
  expect(apart).toHaveProperty('checked', true);
  await user.click(submit);
  await waitFor(() => expect(done).toHaveBeenCalled());
  expect(policies()).toEqual(['ROOT-2755 DAILY 15:04', 'DATA-2755 DAILY 30:04']);
  expect(practice.problems).toEqual([]);
});

test('points out that volumes of one instance would start together', async () => {
  const practice = await practiceCloud('warrenton');
  const { user, dialog, apart } = await open(practice, true);
  const warning = 'Starts at the same time as another schedule';
  expect(dialog.queryByText(warning)).toBeNull();
  await user.click(apart);
  await dialog.findByText(warning);
  dialog.getByText(/^DATA-2755, Daily: /);
});

test('a failure leaves the others set, and is tried again alone', async () => {
  const practice = await practiceCloud('warrenton');
  const text = 'Volume is busy';
  putMeta(practice.state, {
    faults: [
      { id: 'once', command: 'createSnapshotPolicy', times: 1, kind: 'httpError', code: 431, text },
    ],
  });
  const { user, dialog, apart, submit, done, policies } = await open(practice, false);
  expect(apart).toHaveProperty('checked', false);
  await user.click(submit);
  await dialog.findByText(/Volume is busy/);
  expect(policies()).toEqual(['DATA-2755 DAILY 15:04']);
  expect(done).not.toHaveBeenCalled();
  await user.click(submit);
  await waitFor(() => expect(done).toHaveBeenCalled());
  expect(policies()).toEqual(['DATA-2755 DAILY 15:04', 'ROOT-2755 DAILY 15:04']);
  expect(practice.sent.filter((command) => command === 'createSnapshotPolicy')).toHaveLength(3);
});

test('while some are still to be sent, the browser asks before the page is closed', async () => {
  const practice = await practiceCloud('warrenton');
  const { user, submit, done } = await open(practice, false);
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
  expect(asks()).toBe(false);
  await user.click(submit);
  await waitFor(() => expect(left()).toEqual([['DATA-2755']]));
  expect(asks()).toBe(true);
  answerNow();
  await waitFor(() => expect(done).toHaveBeenCalled());
  expect(left()).toEqual([]);
  expect(asks()).toBe(false);
});

test('a schedule set by somebody else is shown before it is replaced', async () => {
  const practice = await practiceCloud('warrenton');
  const { user, dialog, submit, done, policies } = await open(practice, false);
  const { id: volumeid } = await volumeNamed(practice, 'DATA-2755');
  const other = await practice.another('colleague');
  const theirs = { intervaltype: 'DAILY', schedule: '45:06', timezone: 'UTC', maxsnaps: 2 };
  await other.client.change(createSnapshotPolicyCommand, { volumeid, ...theirs });
  await user.click(submit);
  await dialog.findByText(/^These schedules have changed since they were shown here\./);
  expect(policies()).toEqual(['DATA-2755 DAILY 45:06']);
  await user.click(submit);
  await waitFor(() => expect(done).toHaveBeenCalled());
  expect(policies()).toHaveLength(2);
});

test('where the cloud lists one volume’s schedules only, those of others are shown all the same', async () => {
  const practice = await practiceCloud('warrenton');
  listsSchedulesByVolume(practice);
  const { id: volumeid } = await volumeNamed(practice, 'DATA-2755');
  const other = await practice.another('colleague');
  const theirs = { intervaltype: 'DAILY', schedule: '45:06', timezone: 'UTC', maxsnaps: 2 };
  await other.client.change(createSnapshotPolicyCommand, { volumeid, ...theirs });
  const { user, dialog, submit, done, policies } = await open(practice, false);
  await dialog.findByText('Replaces the present schedule of DATA-2755.');
  expect(dialog.queryByText(/^There may be other schedules/)).toBeNull();
  await other.client.change(createSnapshotPolicyCommand, {
    volumeid,
    ...theirs,
    schedule: '45:07',
  });
  await user.click(submit);
  await dialog.findByText(/^These schedules have changed since they were shown here\./);
  expect(policies()).toEqual(['DATA-2755 DAILY 45:07']);
  await user.click(submit);
  await waitFor(() => expect(done).toHaveBeenCalled());
  expect(policies().toSorted()).toEqual(['DATA-2755 DAILY 15:04', 'ROOT-2755 DAILY 15:04']);
});

test('a zone that the cloud replaces by GMT is not passed over', async () => {
  const practice = await practiceCloud('warrenton');
  const { user, dialog, submit, done } = await open(practice, false);
  const zone = dialog.getByRole('combobox', { name: 'Time zone' });
  await user.clear(zone);
  await user.type(zone, 'paris{Enter}');
  const { snapshotPolicies } = practice.state.collections;
  const set = snapshotPolicies.set.bind(snapshotPolicies);
  snapshotPolicies.set = (id, policy) => set(id, { ...policy, timeZone: 'GMT' });
  await user.click(submit);
  await dialog.findByText(/your cloud does not know the time zone Europe\/Paris/);
  expect(done).not.toHaveBeenCalled();
});

test('where snapshots are unreadable, deletions are not ruled out', async () => {
  const practice = await practiceCloud('warrenton');
  await open(practice, false).then(({ user, submit }) => user.click(submit));
  await waitFor(() => expect(practice.sent).toContain('createSnapshotPolicy'));
  cleanup();
  practice.cloud.queryClient.clear();
  failCommand(practice, 'listSnapshots');
  const { user, dialog } = await open(practice, false);
  const keep = dialog.getByRole('textbox', { name: 'Maximum number of snapshots' });
  await user.clear(keep);
  await user.type(keep, '1');
  await dialog.findByText('Not all snapshots could be read. More may be deleted or kept.');
});
