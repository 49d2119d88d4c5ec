import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { put, remove } from '../../../simulator/store';
import { snapshotNamed } from '../../../testing/namedResources';
import {
  changeRows,
  denyCommand,
  failCommand,
  practiceCloud,
  type PracticeTest,
} from '../../../testing/practice';
import { showAt } from '../../../testing/practicePage';
import { paths } from '../../../ui/navigation/paths';
import { restoreTestOf } from '../../rules/restoreTest';
import { testNameOf } from './testNames';
import { TestLeftoversPage } from './TestLeftoversPage';
import { templateDialogPath } from '../../shared/dialogPaths';
import { TestRestorePage } from './TestRestorePage';

afterEach(cleanup);

const name = 'api-before-migration';

async function openTest(practice: PracticeTest) {
  const { id } = await snapshotNamed(practice, name);
  const page = showAt(practice, paths.testRestore(id), {
    '/snapshots/:id/test-restore': <TestRestorePage />,
  });
  await screen.findByRole('heading', { level: 1, name: `Test restore of ${name}` });
  const step = (title: RegExp) => screen.findByRole('region', { name: title });
  const end = () => act(() => practice.clock.advance(3_600_000));
  return { ...page, id, step, end };
}

test('creates a template and an instance, records a result, and deletes both', async () => {
  const practice = await practiceCloud('warrenton');
  const { state } = practice;
  const { user, id, step, end, router } = await openTest(practice);
  const press = async (label: string) =>
    user.click(await screen.findByRole('button', { name: label }));
  within(await step(/^4/)).getByText('Nothing is left of a test of this snapshot.');
  await press('Create test template');
  await end();
  within(await step(/^1/)).getByText('Ready');

  const second = within(await step(/^2/));
  const choose = async (label: string, option: RegExp) => {
    const field = second.getByLabelText(label);
    await user.selectOptions(field, await within(field).findByRole('option', { name: option }));
  };
  await choose('Compute offering', /^1vCPU/);
  const network = second.getByLabelText('Network');
  await within(network).findByRole('option', { name: /^Sandbox/ });
  await choose('Network', /^Sandbox/);
  // There is nothing to judge yet.
  expect(screen.queryByRole('button', { name: 'Yes, it works' })).toBeNull();
  await press('Start test instance');
  await end();
  const made = [...state.collections.instances.values()].find(
    (instance) => instance.name === testNameOf(id),
  );
  expect(made?.state).toBe('Running');
  const third = within(await step(/^3/));
  await third.findByText('Running');
  third.getByText(made?.nics[0]?.ipAddress ?? 'no address');
  third.getByRole('button', { name: 'View console' });

  await press('No, it does not');
  await end();
  await third.findByText(/^Restore failed, tested .* by Camille Roy$/);
  await press('Yes, it works');
  await end();
  await end();
  await third.findByText(/^Restore works, tested .* by Camille Roy$/);
  expect(restoreTestOf(await snapshotNamed(practice, name))).toMatchObject({ works: true });

  const fourth = within(await step(/^4/));
  expect(fourth.queryByRole('button', { name: 'Delete the test template' })).toBeNull();
  await user.click(fourth.getByRole('button', { name: 'Destroy the test instance' }));
  expect(router.state.location.pathname).toBe(`/instances/${made?.id ?? ''}/destroy`);
  expect(practice.problems).toEqual([]);
});

test('offers only isolated networks, until shared ones are wanted', async () => {
  const practice = await practiceCloud('warrenton');
  const zoneId = await withTestTemplate(practice);
  for (const network of practice.state.collections.networks.values())
    put(practice.state, 'networks', { ...network, zoneId });
  const { user, step } = await openTest(practice);
  const second = within(await step(/^2/));
  const network = second.getByLabelText('Network');
  await within(network).findByRole('option', { name: /^Sandbox-QC1/ });
  expect(within(network).queryByRole('option', { name: /^Shared-Services/ })).toBeNull();
  await user.click(second.getByLabelText('Offer shared networks too'));
  within(network).getByRole('option', { name: /^Shared-Services/ });
});

/** A test that was started elsewhere: its template exists. Returns the zone that has it. */
async function withTestTemplate(practice: PracticeTest) {
  const snapshot = await snapshotNamed(practice, name);
  const { state } = practice;
  const [template] = [...state.collections.templates.values()].filter((each) =>
    each.name.startsWith('nginx'),
  );
  if (template === undefined) throw new Error('There is no template');
  put(state, 'templates', { ...template, id: 'elsewhere', name: testNameOf(snapshot.id) });
  practice.cloud.queryClient.clear();
  return template.zones[0]?.zoneId ?? '';
}

test('names a limit that the instance would exceed', async () => {
  const practice = await practiceCloud('warrenton');
  for (const account of [...practice.state.collections.accounts.values()])
    put(practice.state, 'accounts', { ...account, limits: { ...account.limits, memory: 0 } });
  const { user, step, end } = await openTest(practice);
  await user.click(await screen.findByRole('button', { name: 'Create test template' }));
  await end();
  const second = within(await step(/^2/));
  const choose = async (label: string, option: RegExp) => {
    const field = second.getByLabelText(label);
    await user.selectOptions(field, await within(field).findByRole('option', { name: option }));
  };
  await choose('Compute offering', /^1vCPU/);
  await choose('Network', /^Sandbox/);
  await second.findByText(/^This offering needs .+ of memory\. Left in this environment: 0/);
});

test('lists what a test left, in any browser', async () => {
  const practice = await practiceCloud('warrenton');
  await withTestTemplate(practice);
  const { step, user, router } = await openTest(practice);
  const remove = { name: 'Delete the test template' };
  await user.click(within(await step(/^4/)).getByRole('button', remove));
  expect(router.state.location.pathname).toBe(templateDialogPath('elsewhere', 'delete'));
});

test('all leftovers are listed together, those of deleted snapshots too', async () => {
  const practice = await practiceCloud('warrenton');
  await withTestTemplate(practice);
  const template = practice.state.collections.templates.get('elsewhere');
  if (template === undefined) throw new Error('There is no template');
  put(practice.state, 'templates', { ...template, id: 'gone', name: testNameOf('gone') });
  const { user, router } = showAt(practice, paths.testLeftovers, {
    [paths.testLeftovers]: <TestLeftoversPage />,
  });
  const known = within(await screen.findByRole('region', { name: `Test restore of ${name}` }));
  known.getByRole('link', { name: `Show the test of ${name}` });
  const gone = within(screen.getByRole('region', { name: testNameOf('gone') }));
  await gone.findByText('The snapshot of this test no longer exists.');
  await user.click(gone.getByRole('button', { name: 'Delete the test template' }));
  expect(router.state.location.pathname).toBe(templateDialogPath('gone', 'delete'));
});

test('a step that the cloud refuses says why, and can be tried again', async () => {
  const practice = await practiceCloud('warrenton');
  const { user } = await openTest(practice);
  failCommand(practice, 'createTemplate');
  await user.click(await screen.findByRole('button', { name: 'Create test template' }));
  await screen.findByRole('alert');
  const again = screen.getByRole('button', { name: 'Create test template' });
  expect(again.getAttribute('aria-disabled')).toBe('false');
});

test('where the networks are not known, the cloud chooses one, once shared ones are wanted', async () => {
  const practice = await practiceCloud('warrenton');
  await withTestTemplate(practice);
  denyCommand(practice, 'listNetworks');
  // The cloud chooses only where there is one.
  for (const network of practice.state.collections.networks.values())
    if (!network.name.startsWith('Sandbox')) remove(practice.state, 'networks', network.id);
  const { user, step, end, id } = await openTest(practice);
  const second = within(await step(/^2/));
  await second.findByText(/^The networks could not be read\./);
  expect(second.queryByText(/^There is no isolated network/)).toBeNull();
  const offering = second.getByLabelText('Compute offering');
  await user.selectOptions(
    offering,
    await within(offering).findByRole('option', { name: /^1vCPU/ }),
  );
  const start = second.getByRole('button', { name: 'Start test instance' });
  expect(start.getAttribute('aria-disabled')).toBe('true');
  await user.click(second.getByLabelText('Offer shared networks too'));
  await user.click(start);
  await end();
  const made = [...practice.state.collections.instances.values()].filter(
    (instance) => instance.name === testNameOf(id),
  );
  expect(made).toHaveLength(1);
});

test.each([
  ['template', 'listTemplates', 'id'],
  ['instance', 'listVirtualMachines', 'zoneid'],
])('a %s that cannot be read may be of the test', async (_, command, field) => {
  const practice = await practiceCloud('warrenton');
  changeRows(practice, command, (row, index) => (index === 0 ? { ...row, [field]: 7 } : row));
  const { step } = await openTest(practice);
  await within(await step(/^4/)).findByText(/Something of a test may still be there\.$/);
});

test('a template that failed says so in the words of the cloud, and is not waited for', async () => {
  const practice = await practiceCloud('warrenton');
  await withTestTemplate(practice);
  changeRows(practice, 'listTemplates', (row) => ({
    ...row,
    isready: false,
    status: 'Connection refused',
  }));
  const { step } = await openTest(practice);
  const first = within(await step(/^1/));
  await first.findByText('Error');
  first.getByText('Connection refused It failed. Remove it in step 4, then try again.');
  within(await step(/^2/)).getByText('First create a template that is ready.');
});
