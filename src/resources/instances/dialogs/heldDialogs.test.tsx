import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { practiceCloud, type PracticeTest } from '../../../testing/practice';
import { change, putMeta } from '../../../simulator/store';
import { paths } from '../../../ui/navigation/paths';
import { instanceNamed, showAt } from '../../../testing/practicePage';
import { DestroyInstance } from './DestroyInstance';
import { StopInstance } from './StopInstance';
import { instanceDialogPath } from '../../shared/dialogPaths';

afterEach(cleanup);

const name = 'warrenton-mysql-node01';
const day = 86_400_000;

/** Makes the cloud ask to wait at the next call of a command. */
function askToWait({ state }: PracticeTest, command: string, ms: number): void {
  putMeta(state, { faults: [{ id: 'wait', command, times: 1, kind: 'rateLimited', ms }] });
}

async function open(action: 'destroy' | 'stop') {
  const cloud = await practiceCloud('warrenton');
  const { instance } = await instanceNamed(cloud, name);
  const page = showAt(cloud, instanceDialogPath(instance.id, action), {
    '/instances/:id/destroy': <DestroyInstance />,
    '/instances/:id/stop': <StopInstance />,
  });
  const dialog = await screen.findByRole('alertdialog');
  const button = (label: string) => within(dialog).getByRole('button', { name: label });
  const label = action === 'stop' ? 'Stop instance' : 'Destroy instance';
  const confirm = () => page.user.click(button(label));
  const command = action === 'stop' ? 'stopVirtualMachine' : 'destroyVirtualMachine';
  const timesSent = () => cloud.sent.filter((each) => each === command).length;
  const isWaiting = () => within(dialog).findByText(/Nothing is sent yet/);
  return { ...page, ...cloud, instance, dialog, button, label, confirm, timesSent, isWaiting };
}

/** Pressed while the cloud asks to wait half a minute. */
async function held(action: 'destroy' | 'stop', ms = 30_000) {
  const opened = await open(action);
  askToWait(opened, action === 'stop' ? 'listAsyncJobs' : 'listVolumes', ms);
  await opened.confirm();
  await opened.isWaiting();
  return opened;
}

describe.each(['stop', 'destroy'] as const)('%s, while the cloud asks to wait', (action) => {
  test('says that nothing is sent and for how long, then is sent, once', async () => {
    const { dialog, clock, timesSent, router } = await held(action);
    within(dialog).getByText(/The cloud asks you to wait (30|29)\ss\. Nothing is sent yet/);
    await clock.advance(29_000);
    expect(timesSent()).toBe(0);
    await clock.advance(1_000);
    await waitFor(() => expect(router.state.location.pathname).toBe(paths.instances));
    await clock.advance(3_600_000);
    expect(timesSent()).toBe(1);
  });

  test.each(['Cancel', 'Close'])('is not sent once it was left with %s', async (way) => {
    const { user, button, clock, timesSent, router } = await held(action);
    expect(button(way).ariaDisabled).not.toBe('true');
    await user.click(button(way));
    await clock.advance(3_600_000);
    await waitFor(() => expect(router.state.location.pathname).toBe(paths.instances));
    expect(timesSent()).toBe(0);
  });

  test('is not sent once its dialog was left with Back', async () => {
    const { clock, timesSent, router } = await held(action);
    await router.navigate('/elsewhere');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    await clock.advance(3_600_000);
    expect(timesSent()).toBe(0);
  });

  test('asks the person after a minute, who may wait longer', async () => {
    const { dialog, button, label, confirm, clock, timesSent, isWaiting } = await held(action, day);
    await clock.advance(59_000);
    expect(button(label).ariaBusy).toBe('true');
    await clock.advance(1_000);
    await within(dialog).findByText('Try again to keep waiting, or cancel.');
    within(dialog).getByText(/accepts no requests for another 23\sh 59\smin\. Nothing was sent/);
    await confirm();
    await isWaiting();
    await clock.advance(60_000);
    await within(dialog).findByText('Try again to keep waiting, or cancel.');
    await clock.advance(2 * day);
    expect(timesSent()).toBe(0);
  });
});

test('a change that became impossible is not sent, and the reason is shown', async () => {
  const { dialog, state, instance, clock, timesSent } = await held('stop');
  change(state, 'instances', instance.id, { state: 'Stopped' });
  await clock.advance(30_000);
  await within(dialog).findByText(/^Nothing was sent, because something changed/);
  within(dialog).getByText(/is already stopped\.$/);
  await clock.advance(3_600_000);
  expect(timesSent()).toBe(0);
});

test('a deletion of more than was shown is not sent, and the difference is shown', async () => {
  const { dialog, state, instance, clock, timesSent } = await held('destroy');
  for (const { id, instanceId } of state.collections.vmSnapshots.values())
    if (instanceId === instance.id) state.collections.vmSnapshots.delete(id);
  await clock.advance(30_000);
  await within(dialog).findByText(/^The resources of .* have changed/);
  await clock.advance(3_600_000);
  expect(timesSent()).toBe(0);
});
