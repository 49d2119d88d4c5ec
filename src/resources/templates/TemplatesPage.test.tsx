import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { signIn } from '../../cloud/session/session';
import { practiceCloud } from '../../testing/practice';
import { paths } from '../../ui/navigation/paths';
import { showAt } from '../../testing/practicePage';
import { templateNamed } from '../../testing/namedResources';
import { DeleteTemplate } from './dialogs/DeleteTemplate';
import { templateDialogPath } from '../shared/dialogPaths';
import { TemplatesPage } from './TemplatesPage';

afterEach(cleanup);

test('lists the created templates, with state and zones', async () => {
  const practice = await practiceCloud('warrenton');
  showAt(practice, paths.templates, { '/templates': <TemplatesPage /> });
  const name = await screen.findByRole('rowheader', { name: 'nginx-golden' });
  const row = within(name.closest('tr') ?? document.body);
  row.getByText('QC-1, QC-2');
  row.getByText('Ready');
  row.getByText('Web server with the company certificates');
});

test('an account without permissions for templates has no dead buttons', async () => {
  const practice = await practiceCloud('warrenton');
  await signIn(practice.cloud, { username: 'observer', password: 'cairn-practice' });
  showAt(practice, paths.templates, { '/templates': <TemplatesPage /> });
  await screen.findByRole('rowheader', { name: 'nginx-golden' });
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Action for/ })).toBeNull());
});

test('an empty cloud explains how to create templates', async () => {
  showAt(await practiceCloud('empty'), paths.templates, { '/templates': <TemplatesPage /> });
  await screen.findByText('No templates yet');
  screen.getByRole('link', { name: 'Go to Snapshots' });
});

test('a template is deleted from all its zones', async () => {
  const practice = await practiceCloud('warrenton');
  const { id } = await templateNamed(practice, 'nginx-golden');
  const { user, router } = showAt(practice, templateDialogPath(id, 'delete'), {
    '/templates/:id/delete': <DeleteTemplate />,
  });
  const dialog = within(
    await screen.findByRole('alertdialog', { name: 'Delete template nginx-golden?' }),
  );
  dialog.getByText(/permanently and in all 2 zones/);
  expect(document.activeElement).toBe(dialog.getByRole('button', { name: 'Cancel' }));
  await user.click(dialog.getByRole('button', { name: 'Delete template' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(paths.templates));
  await practice.clock.advance(3_600_000);
  await expect(templateNamed(practice, 'nginx-golden')).rejects.toThrow('There is no');
});

test('several templates are deleted as one action, whose tasks belong together', async () => {
  const practice = await practiceCloud('warrenton');
  const { user } = showAt(practice, paths.templates, { '/templates': <TemplatesPage /> });
  for (const name of ['nginx-golden', 'mysql-replica-base']) {
    const header = await screen.findByRole('rowheader', { name });
    await user.click(within(header.closest('tr') ?? document.body).getByRole('checkbox'));
  }
  await user.click(await screen.findByRole('button', { name: 'Delete (2)' }));
  const dialog = within(await screen.findByRole('alertdialog', { name: 'Delete 2 templates' }));
  await user.click(dialog.getByRole('button', { name: 'Delete 2 templates' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  const groups = practice.cloud.tasks.list().map(({ group }) => group);
  expect(groups).toEqual([groups[0], groups[0]]);
  expect(groups[0]?.count).toBe(2);
});
