import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { tagKeys } from '../../../../cloud/tags/tags';
import { put } from '../../../../simulator/store';
import { corruptRows, practiceCloud } from '../../../../testing/practice';
import { instanceNamed, showAt, untilRead } from '../../../../testing/practicePage';
import { interceptNext, addOthersPoint } from '../../../../testing/runFaults';
import { rollbacksOf } from '../../rollback/rollbacks';
import { MomentPage } from '../MomentPage';
import { MomentRollbackPage } from './MomentRollbackPage';

vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

const members = [
  ['demo-saas-video', 'encoder-2-installed'],
  ['warrenton-mysql-node01', 'node01-recovery01'],
] as const;

/** The plan of two points that somebody linked to one moment. */
async function open() {
  const practice = await practiceCloud('warrenton');
  for (const [instance, name] of members) {
    const { point } = await instanceNamed(practice, instance);
    const record = practice.state.collections.vmSnapshots.get(point(name).id);
    const tags = [{ key: tagKeys.moment, value: 'm1/3' }];
    put(practice.state, 'vmSnapshots', { ...(record ?? expect.fail(name)), tags });
  }
  const page = showAt(practice, '/instances/moments/m1/rollback', {
    '/instances/moments/:momentId': <MomentPage />,
    '/instances/moments/:momentId/rollback': <MomentRollbackPage />,
  });
  await screen.findByRole('heading', { level: 3, name: '1. demo-saas-video' });
  const button = () => screen.getByRole('button', { name: /^Roll back \d instance/ });
  await waitFor(() => expect(button().getAttribute('aria-disabled')).toBe('false'));
  await untilRead(practice);
  return { ...page, practice, button };
}

test('a moment whose points cannot be read is not called gone', async () => {
  const practice = await practiceCloud('warrenton');
  corruptRows(practice, 'listVMSnapshot', ...members.map(([, name]) => name));
  showAt(practice, '/instances/moments/m1/rollback', {
    '/instances/moments/:momentId/rollback': <MomentRollbackPage />,
  });
  await screen.findByText('2 recovery points could not be read');
  await untilRead(practice);
  expect(screen.queryByText(/No recovery point of this moment/)).toBeNull();
});

const places = () =>
  screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

test('shows the plan of each instance, in an order to change by buttons', async () => {
  const { user } = await open();
  expect(places()).toEqual(['1. demo-saas-video', '2. warrenton-mysql-node01']);
  const down = screen.getByRole('button', { name: 'Move demo-saas-video down' });
  await user.click(down);
  expect(places()).toEqual(['1. warrenton-mysql-node01', '2. demo-saas-video']);
  expect(down.getAttribute('aria-disabled')).toBe('true');
  await user.click(down);
  expect(places()).toEqual(['1. warrenton-mysql-node01', '2. demo-saas-video']);
});

test('an instance can be left out, and at least one is needed', async () => {
  const { user, button } = await open();
  await user.click(screen.getByRole('checkbox', { name: 'Roll back demo-saas-video' }));
  expect(button().textContent).toBe('Roll back 1 instance');
  await user.click(screen.getByRole('checkbox', { name: 'Roll back warrenton-mysql-node01' }));
  expect(screen.getByText('Select at least one instance.')).toBeDefined();
  expect(button().getAttribute('aria-disabled')).toBe('true');
});

test('a change by somebody else locks the plan until it is shown again', async () => {
  const { user, button, practice } = await open();
  const { instance } = await instanceNamed(practice, 'demo-saas-video');
  addOthersPoint(practice, instance.id);
  await practice.clock.advance(30_000);
  await screen.findByText('Changed since this plan was shown: demo-saas-video.');
  await user.click(button());
  expect(rollbacksOf(practice.cloud).list()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Show the new plan' }));
  await waitFor(() => expect(button().getAttribute('aria-disabled')).toBe('false'));
});

test('a safety point that the browser had made twice is told in the run', async () => {
  const { user, button, practice } = await open();
  const { transport } = practice.network;
  interceptNext(practice, 'createVMSnapshot', async (command, send) => {
    await transport(command, send);
    await new Promise<void>((resolve) => {
      practice.clock.after(30_000, resolve);
    });
    return transport(command, send);
  });
  await user.click(button());
  const { list } = rollbacksOf(practice.cloud);
  for (let s = 0; s < 1_800 && list().some(({ end }) => end === undefined); s += 1)
    await practice.clock.advance(1_000);
  await screen.findByRole('heading', { level: 2, name: /^2 instances are back at/ });
  expect(screen.getAllByText(/^The cloud created the safety point of .* twice\./)).toHaveLength(1);
});

test('the run is shown until all instances are back', async () => {
  const { user, button, practice } = await open();
  await user.click(button());
  await screen.findByRole('heading', { level: 2, name: 'Rolling back 2 instances' });
  const first = screen.getByRole('region', { name: '1. demo-saas-video' });
  expect(within(first).getAllByRole('listitem').length).toBeGreaterThanOrEqual(4);
  const { list } = rollbacksOf(practice.cloud);
  for (let s = 0; s < 900 && list().some(({ end }) => end === undefined); s += 1)
    await practice.clock.advance(1_000);
  await screen.findByRole('heading', { level: 2, name: /^2 instances are back at/ });
  await user.click(screen.getByRole('button', { name: 'Back to the moment' }));
  expect(await screen.findByText(/2 of 3 points found here/)).toBeDefined();
});
