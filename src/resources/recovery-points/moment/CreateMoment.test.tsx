import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { practiceCloud } from '../../../testing/practice';
import { showAt } from '../../../testing/practicePage';
import { InstancesPage } from '../../instances/InstancesPage';
import { creationsOf } from './creations';
import { MomentPage } from './MomentPage';

vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

/** The dialog over the list, with these instances selected. */
async function choose(...names: readonly string[]) {
  const practice = await practiceCloud('warrenton');
  const page = showAt(practice, '/instances', {
    '/instances': <InstancesPage />,
    '/instances/moments/:momentId': <MomentPage />,
  });
  const { user } = page;
  for (const name of names)
    await user.click(await screen.findByRole('checkbox', { name: new RegExp(name) }));
  await user.click(
    await screen.findByRole('button', { name: `Create recovery points (${String(names.length)})` }),
  );
  const dialog = await screen.findByRole('dialog', { name: 'Create recovery points' });
  const submit = within(dialog).getByRole('button', { name: 'Create recovery points' });
  await waitFor(() => expect(submit.getAttribute('aria-disabled')).not.toBe('true'));
  return { ...page, practice, dialog, submit };
}

const lines = (dialog: HTMLElement) =>
  within(dialog)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

test('lists the point of each instance, and the reasons of those without one', async () => {
  const { dialog, user } = await choose('warrenton-mysql-node01', 'preprod-worker-01');
  expect(within(dialog).getByText('1 instance gets a point')).toBeDefined();
  expect(within(dialog).getByText('1 instance gets no point')).toBeDefined();
  expect(lines(dialog)).toContainEqual(expect.stringMatching(/^preprod-worker-01: .*destroyed/));
  const description = document.getElementById(dialog.getAttribute('aria-describedby') ?? '');
  expect(description?.textContent).toContain('preprod-worker-01');
  await user.click(within(dialog).getByRole('checkbox'));
  expect(lines(dialog)).toContain('warrenton-mysql-node01: Disk and memory');
});

test('a bad name gets an error, and nothing is sent', async () => {
  const { dialog, submit, user, practice } = await choose('warrenton-redis-01');
  await user.clear(within(dialog).getByRole('textbox', { name: 'Name' }));
  await user.click(submit);
  expect(await within(dialog).findByText(/Enter a name/)).toBeDefined();
  expect(practice.sent).not.toContain('createVMSnapshot');
});

test('the run is shown until all points are ready', async () => {
  const { submit, user, practice } = await choose('warrenton-mysql-node01', 'warrenton-redis-01');
  await user.click(submit);
  await screen.findByRole('heading', { level: 1, name: /^Recovery points “Moment / });
  await screen.findByRole('heading', { level: 2, name: 'Creating 2 recovery points' });
  const list = await screen.findByRole('list', { name: 'Creating 2 recovery points' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(2);
  const runs = creationsOf(practice.cloud);
  for (let s = 0; s < 600 && runs.list().some(({ end }) => end === undefined); s += 1)
    await practice.clock.advance(1_000);
  await screen.findByRole('heading', { level: 2, name: '2 recovery points are ready' });
});
