import { cleanup, screen } from '@testing-library/react';
import { useForm } from 'react-hook-form';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Call } from '../../cloud/client/calls';
import { ReachableOutside } from './reachableOutside';
import { TextField } from '../../ui/form/Fields';
import { FormDialog } from './dialog/FormDialog';
import { loadDialogParts } from './dialog/lazyDialogParts';
import { Calls, ShowCalls } from './ShowCalls';
import { renderPage } from '../../testing/testPage';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const call = (name: string): Call => ({
  address: 'https://cloud.example/client/api',
  command: 'createSnapshot',
  params: [
    { name: 'volumeid', value: 'volume-1' },
    { name: 'name', value: name },
  ],
});

function TakeSnapshot() {
  const form = useForm({ defaultValues: { name: 'a' } });
  return (
    <FormDialog
      title="Take snapshot"
      form={form}
      submitLabel="Confirm"
      onSubmit={() => Promise.resolve()}
      onClose={() => {}}
      calls={({ name }) => [call(name)]}
    >
      <TextField label="Name" {...form.register('name', { required: 'Fill in this field.' })} />
    </FormDialog>
  );
}

const shown = (name: RegExp | string = 'Commands for CloudMonkey (cmk)') =>
  screen.findByRole('textbox', { name });

test('nothing moves in a dialog whose lazy parts were preloaded', async () => {
  await loadDialogParts();
  renderPage(<TakeSnapshot />);
  expect(screen.getByRole('button', { name: 'API commands' })).toBeTruthy();
});

test('a dialog shows the calls that it would send with the values of its form', async () => {
  const { user } = renderPage(<TakeSnapshot />);
  const button = await screen.findByRole('button', { name: 'API commands' });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  await user.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(await shown()).toHaveProperty('value', 'cmk create snapshot volumeid=volume-1 name=a');

  const field = screen.getByRole('textbox', { name: 'Name' });
  await user.type(field, ' b');
  await screen.findByDisplayValue("cmk create snapshot volumeid=volume-1 name='a b'");
  await user.clear(field);
  await screen.findByText('This form would send nothing yet.');
  expect(screen.queryByText('Fill in this field.')).toBeNull();

  await user.click(button);
  expect(screen.queryByText('This form would send nothing yet.')).toBeNull();
});

test('the form of the calls is remembered', async () => {
  const calls = (
    <ShowCalls>
      <Calls calls={[call('a')]} />
    </ShowCalls>
  );
  const first = renderPage(calls);
  await first.user.click(await screen.findByRole('button', { name: 'API commands' }));
  await first.user.click(screen.getByRole('radio', { name: 'curl' }));
  expect(await shown('Commands for curl')).toHaveProperty('rows', 6);
  first.unmount();
  const second = renderPage(calls);
  await second.user.click(await screen.findByRole('button', { name: 'API commands' }));
  await shown('Commands for curl');
});

test('announces a copy; if the browser refuses it, selects the text', async () => {
  const { user } = renderPage(<Calls calls={[call('a')]} />);
  const copy = await screen.findByRole('button', { name: 'Copy' });
  await user.click(copy);
  await screen.findByText('Copied.');
  expect(await navigator.clipboard.readText()).toContain('create snapshot');

  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  await user.click(copy);
  expect((await screen.findAllByText(/refused to copy/)).length).toBeGreaterThan(0);
  const field = await shown();
  expect(document.activeElement).toBe(field);
  expect(field).toHaveProperty(
    'selectionEnd',
    'cmk create snapshot volumeid=volume-1 name=a'.length,
  );
});

test('explains a future id, and a cloud that other programs cannot reach', async () => {
  const attach: Call = { ...call('a'), command: 'attachVolume', params: [{ name: 'id' }] };
  renderPage(
    <ReachableOutside value={false}>
      <Calls calls={[call('a'), attach]} />
    </ReachableOutside>,
  );
  await screen.findByText(/^Replace ID/);
  await screen.findByText(/^The practice cloud runs only in this browser/);
  expect(screen.queryByRole('button', { name: 'Copy setup' })).toBeNull();
});
