import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import {
  changeRows,
  denyCommand,
  failCommand,
  practiceCloud,
  type PracticeTest,
} from '../../../testing/practice';
import { templateNamed } from '../../../testing/namedResources';
import { showAt } from '../../../testing/practicePage';
import { put } from '../../../simulator/store';
import { paths } from '../../../ui/navigation/paths';
import { NewPassword } from '../dialogs/NewPassword';
import { templateDialogPath } from '../../shared/dialogPaths';
import { CreateInstance } from './CreateInstance';

afterEach(cleanup);

const elements = {
  '/instances/create': <CreateInstance />,
  '/instances/:id/password': <NewPassword />,
  '/templates/:id/create-instance': <CreateInstance />,
};

async function openCreate(practice: PracticeTest, address: string = paths.createInstance) {
  const page = showAt(practice, address, elements);
  const dialog = within(await screen.findByRole('dialog', { name: 'Create instance' }));
  const submit = () => page.user.click(dialog.getByRole('button', { name: 'Create instance' }));
  const choose = async (label: string | RegExp, option: string | RegExp) => {
    const field = dialog.getByLabelText(label);
    await page.user.selectOptions(
      field,
      await within(field).findByRole('option', { name: option }),
    );
  };
  return { ...page, dialog, submit, choose };
}

async function openFromTemplate(practice: PracticeTest, name = 'nginx-golden') {
  const { id } = await templateNamed(practice, name);
  return openCreate(practice, templateDialogPath(id, 'createInstance'));
}

const made = ({ state }: PracticeTest, name: string) =>
  [...state.collections.instances.values()].find((instance) => instance.name === name);

test('creates an instance from a template, and shows its password once', async () => {
  const practice = await practiceCloud('warrenton');
  const { cloud, clock } = practice;
  const { user, dialog, choose, submit, router } = await openFromTemplate(practice);
  expect(document.activeElement).toBe(dialog.getByLabelText('Name'));
  await user.type(dialog.getByLabelText('Name'), 'web-3');
  await choose('Compute offering', /^1vCPU/);
  await choose('Network', 'Sandbox-QC1 (10.170.10.0/24)');
  await user.click(dialog.getByLabelText('Shared-Services (10.180.10.0/24)'));
  await choose(/SSH key pair/, 'deploy-bot');
  dialog.getByText(/The first start sets a password/);
  await submit();
  await waitFor(() => expect(router.state.location.pathname).toBe(paths.templates));
  expect(practice.problems).toEqual([]);
  await act(() => clock.advance(3_600_000));
  const instance = made(practice, 'web-3');
  expect(instance).toMatchObject({ state: 'Running', keyPairs: ['deploy-bot'] });
  expect(instance?.nics).toHaveLength(2);
  const task = cloud.tasks.list().find(({ kind }) => kind === 'createInstance');
  expect(task).toMatchObject({ outcome: 'succeeded', hasPassword: true });
  expect(JSON.stringify(cloud.tasks.list())).not.toMatch(/password":"/);

  await act(() => router.navigate(paths.newPassword(instance?.id ?? '')));
  const shown = within(await screen.findByRole('alertdialog', { name: 'Password of web-3' }));
  const field = await shown.findByRole('textbox', { name: 'Password' });
  expect(field).toHaveProperty('value', expect.stringMatching(/^[0-9a-f]{10}$/));
  shown.getByRole('button', { name: 'Copy password' });
  await user.click(shown.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(paths.instances));
  expect(cloud.tasks.list().some(({ hasPassword }) => hasPassword)).toBe(true);

  await act(() => router.navigate(paths.newPassword(instance?.id ?? '')));
  const again = within(await screen.findByRole('alertdialog', { name: 'Password of web-3' }));
  await again.findByRole('textbox', { name: 'Password' });
  await user.click(again.getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(cloud.tasks.list().some((each) => each.hasPassword)).toBe(false));
});

test('chooses a template, and can leave the instance stopped', async () => {
  const practice = await practiceCloud('warrenton');
  const { user, dialog, choose, submit, router } = await openCreate(practice);
  await user.type(dialog.getByLabelText('Name'), 'later');
  await submit();
  await dialog.findByText('Choose a template.');
  dialog.getByText('Choose a compute offering.');
  await user.type(dialog.getByRole('combobox', { name: 'Template' }), '12.04');
  await user.click(await dialog.findByRole('option', { name: /^Ubuntu 12/ }));
  await choose('Zone', 'QC-2');
  await choose('Compute offering', /^2vCPU/);
  await choose('Network', /^Sandbox-QC2/);
  await user.click(dialog.getByLabelText('Start the instance now'));
  await submit();
  await waitFor(() => expect(router.state.location.pathname).toBe(paths.instances));
  await act(() => practice.clock.advance(3_600_000));
  expect(made(practice, 'later')).toMatchObject({ state: 'Stopped', isNew: true });
});

test.each([
  ['web 3', 'Use only letters a to z, digits and hyphens, without spaces or accents.'],
  ['3web', 'Start the name with a letter.'],
  ['web-', 'A name can’t end with a hyphen.'],
  [
    'warrenton-nginx01',
    'An instance on network Web-LoadBalanced is already named warrenton-nginx01. Enter another name.',
  ],
])('refuses the name %j, and sends nothing', async (name, text) => {
  const practice = await practiceCloud('warrenton');
  const { user, dialog, choose, submit } = await openFromTemplate(practice);
  await user.type(dialog.getByLabelText('Name'), name);
  await choose('Compute offering', /^1vCPU/);
  await choose('Network', /^Web-LoadBalanced/);
  await submit();
  await dialog.findByText(text);
  expect(practice.sent).not.toContain('deployVirtualMachine');
});

test('offers only the zones in which the template is ready', async () => {
  const { dialog } = await openFromTemplate(await practiceCloud('warrenton'), 'mysql-replica-base');
  await waitFor(() =>
    expect(within(dialog.getByLabelText('Zone')).getAllByRole('option')).toHaveLength(1),
  );
});

test('is refused where the limit of instances is reached', async () => {
  const practice = await practiceCloud('warrenton');
  for (const account of practice.state.collections.accounts.values())
    put(practice.state, 'accounts', { ...account, limits: { user_vm: 1 } });
  const { dialog } = await openCreate(practice);
  await dialog.findByText(/This environment has reached its limit of 1 instances\./);
});

test('says so where the account may not create instances', async () => {
  const practice = await practiceCloud('warrenton');
  for (const account of practice.state.collections.accounts.values())
    put(practice.state, 'accounts', { ...account, commands: ['listApis', 'listCapabilities'] });
  practice.cloud.queryClient.clear();
  const { dialog } = await openCreate(practice);
  await dialog.findByText(/don’t have permission/);
});

test('keeps the input when the cloud refuses, and shows its message', async () => {
  const practice = await practiceCloud('warrenton');
  const { user, dialog, choose, submit } = await openFromTemplate(practice);
  await user.type(dialog.getByLabelText('Name'), 'web-3');
  await choose('Compute offering', /^1vCPU/);
  await choose('Network', /^Sandbox-QC1/);
  failCommand(practice, 'deployVirtualMachine');
  await submit();
  await dialog.findByRole('alert');
  expect(dialog.getByLabelText('Name')).toHaveProperty('value', 'web-3');
});

test('lets the cloud choose where the networks may not be read', async () => {
  const practice = await practiceCloud('warrenton');
  denyCommand(practice, 'listNetworks');
  const { dialog } = await openFromTemplate(practice);
  await dialog.findByText('The networks are not known. The cloud chooses one.');
  within(dialog.getByLabelText('Network')).getByRole('option', { name: 'Chosen by the cloud' });
});

describe('where a list cannot be read', () => {
  test.each(['listZones', 'listSSHKeyPairs', 'listProjects'])(
    '%s is denied: an instance is created all the same',
    async (command) => {
      const practice = await practiceCloud('warrenton');
      denyCommand(practice, command);
      const { user, dialog, choose, submit, router } = await openFromTemplate(practice);
      await user.type(dialog.getByLabelText('Name'), 'web-3');
      await choose('Compute offering', /^1vCPU/);
      await choose('Network', /^Sandbox-QC1/);
      await submit();
      await waitFor(() => expect(router.state.location.pathname).toBe(paths.templates));
      await act(() => practice.clock.advance(3_600_000));
      expect(made(practice, 'web-3')?.state).toBe('Running');
    },
  );

  test('the compute offerings are not known, rather than none', async () => {
    const practice = await practiceCloud('warrenton');
    denyCommand(practice, 'listServiceOfferings');
    const { user, dialog, submit } = await openFromTemplate(practice);
    await user.type(dialog.getByLabelText('Name'), 'web-3');
    await dialog.findByText('The compute offerings could not be read. An instance needs one.');
    await submit();
    expect(dialog.getByLabelText('Name')).toHaveProperty('value', 'web-3');
    expect(practice.sent).not.toContain('deployVirtualMachine');
  });

  test('the templates are not known, rather than none', async () => {
    const practice = await practiceCloud('warrenton');
    denyCommand(practice, 'listTemplates');
    const { user, dialog } = await openCreate(practice);
    await user.type(dialog.getByRole('combobox', { name: 'Template' }), 'x');
    await dialog.findByText('The templates could not be read.');
    expect(dialog.queryByText('No template matches.')).toBeNull();
  });
});

test('a template that is not there is pointed out, not passed over', async () => {
  const practice = await practiceCloud('warrenton');
  const address = templateDialogPath('gone', 'createInstance');
  const { user, dialog, choose, submit } = await openCreate(practice, address);
  await user.type(dialog.getByLabelText('Name'), 'web-3');
  await choose('Compute offering', /^1vCPU/);
  await choose('Network', /^Sandbox-QC1/);
  await submit();
  await dialog.findByText('Choose a template.');
});

test('a template of no zone is offered in every zone', async () => {
  const practice = await practiceCloud('warrenton');
  changeRows(practice, 'listTemplates', (row) => ({ ...row, zoneid: undefined }));
  const { dialog } = await openFromTemplate(practice, 'mysql-replica-base');
  await waitFor(() =>
    expect(within(dialog.getByLabelText('Zone')).getAllByRole('option').length).toBeGreaterThan(1),
  );
});

test('distinguishes options of one name, and names one without a visible name', async () => {
  const practice = await practiceCloud('warrenton');
  changeRows(practice, 'listNetworks', (row, index) => ({
    ...row,
    name: 'Web',
    cidr: index === 0 ? undefined : `10.${String(index)}.0.0/24`,
    ...(index === 0 && { ip6cidr: '2001:db8::/64' }),
  }));
  changeRows(practice, 'listServiceOfferings', (row) => ({ ...row, name: 'Small' }));
  const { sshKeyPairs } = practice.state.collections;
  const [pair] = [...sshKeyPairs.values()].filter(({ name }) => name === 'deploy-bot');
  put(practice.state, 'sshKeyPairs', { ...(pair ?? expect.fail('no key pair')), name: '\u200b' });
  const { user, dialog, choose, submit } = await openFromTemplate(practice);
  const texts = async (label: string | RegExp) => {
    const options = await within(dialog.getByLabelText(label)).findAllByRole('option');
    return options.map(({ textContent }) => textContent);
  };
  await choose('Network', /2001:db8::\/64/);
  for (const label of ['Network', 'Compute offering']) {
    const all = await texts(label);
    expect(new Set(all).size).toBe(all.length);
  }
  // The engine knows it by the name that it was given.
  await choose(/SSH key pair/, /^#/);
  await user.type(dialog.getByLabelText('Name'), 'web-3');
  await choose('Compute offering', /^Small \(1 vCPU/);
  await submit();
  await waitFor(() => expect(made(practice, 'web-3')?.keyPairs).toEqual(['\u200b']));
});

describe('the limit of processors', () => {
  async function openWithLimit(limits: object) {
    const practice = await practiceCloud('warrenton');
    for (const account of [...practice.state.collections.accounts.values()])
      put(practice.state, 'accounts', { ...account, limits: { ...account.limits, ...limits } });
    const page = await openFromTemplate(practice);
    await page.user.type(page.dialog.getByLabelText('Name'), 'web-3');
    await page.choose('Compute offering', /^2vCPU/);
    return { ...page, practice };
  }

  test('is told before pressing, and nothing is sent', async () => {
    const { dialog, submit, practice } = await openWithLimit({ cpu: 0 });
    await dialog.findByText('This offering needs 2 vCPU. Left in this environment: 0.');
    await submit();
    expect(practice.sent).not.toContain('deployVirtualMachine');
  });

  test('is the cloud’s to decide where the instance is not started', async () => {
    const { dialog, user } = await openWithLimit({ cpu: 0 });
    await user.click(dialog.getByLabelText('Start the instance now'));
    await dialog.findByText('This offering needs 2 vCPU. Left in this environment: 0.');
    const button = dialog.getByRole('button', { name: 'Create instance' });
    expect(button.getAttribute('aria-disabled')).not.toBe('true');
  });

  test('is not mentioned where enough is left', async () => {
    const { dialog } = await openWithLimit({ cpu: 400, memory: 4_000_000 });
    expect(dialog.queryByText(/Left in this environment/)).toBeNull();
  });
});
