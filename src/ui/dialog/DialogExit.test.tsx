import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useForm } from 'react-hook-form';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, describe, expect, test } from 'vitest';
import { en } from '../../testing/texts';
import { LanguageProvider } from '../../i18n/language';
import { AnnouncerProvider } from '../feedback/Announcer';
import { ConfirmDialog } from '../../resources/shared/dialog/ConfirmDialog';
import { DialogOutlet } from './DialogExit';
import { useAddressPart, useCloseDialog, useOpenDialog } from './dialogRoute';
import { TextField } from '../form/Fields';
import { FormDialog } from '../../resources/shared/dialog/FormDialog';
import { RouteFocus } from '../navigation/routeFocus';
import '../../testing/testPage';

function Rename() {
  const id = useAddressPart('id');
  const form = useForm({ defaultValues: { name: id } });
  return (
    <FormDialog
      title={`Rename ${id}`}
      form={form}
      submitLabel="Done"
      onSubmit={() => Promise.resolve()}
      onClose={useCloseDialog('/volumes')}
    >
      <TextField label="Name" {...form.register('name')} />
    </FormDialog>
  );
}

function Delete() {
  return (
    <ConfirmDialog
      title="Delete a?"
      confirmLabel="Delete a"
      onConfirm={() => Promise.resolve()}
      onClose={useCloseDialog('/volumes')}
    >
      <p>It is lost.</p>
    </ConfirmDialog>
  );
}

function List() {
  const open = useOpenDialog();
  return (
    <RouteFocus page="/volumes">
      <h1 tabIndex={-1}>Volumes</h1>
      <button onClick={() => open('/volumes/a/rename')}>Rename a</button>
      <button onClick={() => open('/volumes/b/rename')}>Rename b</button>
      <button onClick={() => open('/volumes/a/delete')}>Delete a</button>
      <DialogOutlet fallback={null} />
    </RouteFocus>
  );
}

function renderList() {
  const router = createMemoryRouter(
    [
      { path: '/start', element: <p>Start</p> },
      {
        path: '/volumes',
        element: (
          <AnnouncerProvider>
            <List />
          </AnnouncerProvider>
        ),
        children: [
          { path: ':id/rename', Component: Rename },
          { path: ':id/delete', Component: Delete },
        ],
      },
    ],
    { initialEntries: ['/start', '/volumes'] },
  );
  render(
    <LanguageProvider language="en" texts={en}>
      <RouterProvider router={router} />
    </LanguageProvider>,
  );
  /** Each address, and whether a dialog was on the screen when it came. */
  const addresses: [string, boolean][] = [];
  router.subscribe(({ location }) => addresses.push([location.pathname, isDialogThere()]));
  return { router, addresses, user: userEvent.setup() };
}

const isDialogThere = () => document.querySelector('[role=dialog], [role=alertdialog]') !== null;
const press = (name: string) => screen.getByRole('button', { name }).click();
const focused = () => document.activeElement?.textContent;

afterEach(cleanup);

describe.each(['Rename a', 'Delete a'])('%s', (opener) => {
  const done = opener === 'Rename a' ? 'Done' : 'Delete a';
  test.each<[string, (page: ReturnType<typeof renderList>) => Promise<void>]>([
    ['what it is for', async () => act(async () => press(done))],
    ['Cancel', async () => act(async () => press('Cancel'))],
    ['its cross', async () => act(async () => press('Close'))],
    ['Escape', ({ user }) => user.keyboard('{Escape}')],
    ['Back', ({ router }) => act(() => router.navigate(-1))],
  ])('left by %s, has the address beneath while it is on the screen', async (_, leave) => {
    const page = renderList();
    await page.user.click(screen.getByRole('button', { name: opener }));
    await waitFor(() => expect(isDialogThere()).toBe(true));
    page.addresses.length = 0;
    await leave(page);
    await waitFor(() => expect(isDialogThere()).toBe(false));
    expect(page.addresses).toEqual([['/volumes', true]]);
    await waitFor(() => expect(focused()).toBe(opener));
  });
});

test('navigates back once when it is closed twice', async () => {
  const { router, user } = renderList();
  await user.click(screen.getByRole('button', { name: 'Rename a' }));
  await screen.findByRole('dialog');
  await act(async () => {
    press('Cancel');
    press('Cancel');
  });
  await waitFor(() => expect(isDialogThere()).toBe(false));
  expect(router.state.location.pathname).toBe('/volumes');
});

test('is replaced by the dialog of another resource that opens during its exit', async () => {
  const { router, user } = renderList();
  await user.click(screen.getByRole('button', { name: 'Rename a' }));
  await screen.findByRole('dialog', { name: 'Rename a' });
  await act(() => router.navigate('/volumes/b/rename'));
  expect(screen.getByRole('dialog').textContent).toContain('Rename a');
  await screen.findByRole('dialog', { name: 'Rename b' });
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveProperty('value', 'b');
});
