import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CloudError } from '../../../cloud/client/errors';
import { useAnnounce, type Notification } from '../../../ui/feedback/announce';
import { loadToasts } from '../../../ui/feedback/Announcer';
import { CheckboxField } from '../../../ui/form/ChoiceFields';
import { ConfirmDialog } from './ConfirmDialog';
import { NextTurnContext } from '../../../ui/dialog/dialogWork';
import { TextField } from '../../../ui/form/Fields';
import { FormDialog } from './FormDialog';
import { renderPage } from '../../../testing/testPage';

interface Values {
  name: string;
  memory: boolean;
}

function CreateDialog(props: {
  onSubmit: (values: Values) => Promise<unknown>;
  onClose: () => void;
}) {
  const form = useForm<Values>({ defaultValues: { name: 'node01-1', memory: false } });
  return (
    <FormDialog title="Create recovery point" form={form} submitLabel="Done" {...props}>
      <TextField
        label="Name"
        select
        {...form.register('name', { required: 'Fill in this field.' })}
        error={form.formState.errors.name?.message}
      />
      <CheckboxField
        label="Disk and memory"
        reason="It is not running."
        {...form.register('memory')}
      />
    </FormDialog>
  );
}

/** A page with a button that opens its children. */
function Opener(props: { dialog: (close: () => void) => ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button onClick={() => setOpen(true)}>Open</button>
      {open && props.dialog(() => setOpen(false))}
    </>
  );
}

const opener = (onSubmit: (values: Values) => Promise<unknown>) => (
  <Opener dialog={(close) => <CreateDialog onSubmit={onSubmit} onClose={close} />} />
);

const open = async (user: ReturnType<typeof renderPage>['user']) => {
  await user.click(screen.getByRole('button', { name: 'Open' }));
  return screen.findByRole('textbox', { name: 'Name' });
};

afterEach(cleanup);

test('starts on the first field with its text selected; Enter submits, closes and gives the focus back', async () => {
  const onSubmit = vi.fn(() => Promise.resolve());
  const { user } = renderPage(opener(onSubmit));
  const name = await open(user);
  expect(document.activeElement).toBe(name);
  expect(screen.getByRole('dialog', { name: 'Create recovery point' })).toBeDefined();
  await user.keyboard('before-upgrade{Enter}');
  const values = { name: 'before-upgrade', memory: false };
  expect(onSubmit).toHaveBeenCalledWith(values, expect.any(AbortSignal));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open' }));
});

test('a missing value shows an error at the field, and nothing is sent', async () => {
  const onSubmit = vi.fn(() => Promise.resolve());
  const { user } = renderPage(opener(onSubmit));
  const name = await open(user);
  await user.clear(name);
  await user.keyboard('{Enter}');
  await screen.findByRole('textbox', { name: 'Name', description: 'Fill in this field.' });
  expect(name.ariaInvalid).toBe('true');
  expect(onSubmit).not.toHaveBeenCalled();
});

test('a failure is shown in the dialog with the engine’s text, and the input stays', async () => {
  const error = new CloudError('resourceLimit', {
    command: 'createVMSnapshot',
    text: 'Ten at most',
  });
  const { user } = renderPage(opener(() => Promise.reject(error)));
  await open(user);
  await user.keyboard('mine{Enter}');
  const alert = await screen.findByRole('alert');
  expect(screen.getByRole('dialog').contains(alert)).toBe(true);
  expect(alert.textContent).toContain('Ten at most');
  expect(screen.getByDisplayValue('mine')).toBeDefined();
});

test('while busy, it does not send twice and Escape does not close it', async () => {
  let finish = () => {};
  const onSubmit = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  const { user } = renderPage(opener(onSubmit));
  await open(user);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Done' }).ariaBusy).toBe('true'));
  await user.keyboard('{Enter}{Escape}');
  expect(screen.getByRole('dialog')).toBeDefined();
  expect(onSubmit).toHaveBeenCalledOnce();
  finish();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('two clicks send once, before it is busy and during its exit', async () => {
  const onSubmit = vi.fn(() => Promise.resolve());
  const { user } = renderPage(opener(onSubmit));
  await open(user);
  const done = screen.getByRole('button', { name: 'Done' });
  act(() => {
    done.click();
    done.click();
  });
  await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce());
  await act(async () => done.click());
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(onSubmit).toHaveBeenCalledOnce();
});

test('a disabled choice stays focusable, unchanged, and shows its reason', async () => {
  const { user } = renderPage(opener(() => Promise.resolve()));
  await open(user);
  const choice = screen.getByRole('checkbox', { description: 'It is not running.' });
  await user.click(choice);
  expect(choice).toHaveProperty('checked', false);
  expect(document.activeElement).toBe(choice);
});

test('a confirmation is an alertdialog that starts on Cancel and is described by its text', async () => {
  const onConfirm = vi.fn(() => Promise.resolve());
  const { user } = renderPage(
    <Opener
      dialog={(close) => (
        <ConfirmDialog
          title="Delete snapshot"
          confirmLabel="Delete snapshot"
          destructive
          onConfirm={onConfirm}
          onClose={close}
        >
          <p>It cannot be brought back.</p>
        </ConfirmDialog>
      )}
    />,
  );
  await user.click(screen.getByRole('button', { name: 'Open' }));
  await screen.findByRole('alertdialog', { description: 'It cannot be brought back.' });
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Cancel' }));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(onConfirm).not.toHaveBeenCalled();
});

function Announcing() {
  const { notify } = useAnnounce();
  return <button onClick={() => notify({ tone: 'error', text: 'It failed' })}>Fail</button>;
}

test('an error is an inserted alert and a toast that stays until it is dismissed', async () => {
  await loadToasts();
  const { user } = renderPage(<Announcing />);
  expect(screen.getByRole('status').textContent).toBe('');
  const fail = screen.getByRole('button', { name: 'Fail' });
  await user.click(fail);
  expect((await screen.findByRole('alert')).textContent).toBe('It failed');
  expect(document.activeElement).toBe(fail);
  await user.click(await screen.findByRole('button', { name: 'Dismiss: It failed' }));
  expect(screen.queryByRole('button', { name: 'Dismiss: It failed' })).toBeNull();
});

function Chatty({ news }: { news: readonly Notification[] }) {
  const { notify } = useAnnounce();
  return <button onClick={() => news.forEach(notify)}>Tell</button>;
}

/** Labels of the dismiss buttons that remain after all these notifications. */
async function toastsOf(news: readonly Notification[]) {
  const { user } = renderPage(<Chatty news={news} />);
  await user.click(screen.getByRole('button', { name: 'Tell' }));
  const buttons = await screen.findAllByRole('button', { name: /^Dismiss/ });
  return buttons.map((button) => button.getAttribute('aria-label'));
}

test('of too many toasts, the oldest without an error disappears', async () => {
  const news = ['0', '1', '2', '3', '4'].map(
    (text, index) => ({ tone: index === 0 ? 'error' : 'info', text }) as const,
  );
  expect(await toastsOf(news)).toEqual(['Dismiss: 0', 'Dismiss: 3', 'Dismiss: 4']);
});

test('toasts of one group are one, which shows the newest and counts the others', async () => {
  const news = ['a', 'b', 'c', 'd'].map(
    (name) => ({ tone: 'info', text: `${name} is starting`, about: name, group: 'start' }) as const,
  );
  expect(await toastsOf([...news, { tone: 'success', text: 'Ready' }])).toEqual([
    'Dismiss: d is starting',
    'Dismiss: Ready',
  ]);
  expect(screen.getByText('3 more in Tasks')).toBeDefined();
});

test('the usual duration is before the button, and describes it', async () => {
  const estimate = { fromMs: 130_000, toMs: 350_000 };
  const { user } = renderPage(
    <Opener
      dialog={(close) => (
        <ConfirmDialog
          title="Stop it"
          confirmLabel="Stop instance"
          onConfirm={() => Promise.resolve()}
          onClose={close}
          estimate={estimate}
        >
          <p>It stops.</p>
        </ConfirmDialog>
      )}
    />,
  );
  await user.click(screen.getByRole('button', { name: 'Open' }));
  const line = await screen.findByText('Usually 2–6 min, as seen in this browser.');
  const button = screen.getByRole('button', { name: 'Stop instance' });
  expect(screen.getByRole('button', { description: line.textContent })).toBe(button);
  expect(line.compareDocumentPosition(button)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

describe('work that the cloud holds up', () => {
  const held = new CloudError('held', { command: 'detachVolume', retryAfterMs: 30_000 });

  /** A dialog whose work has to wait at the first press, and a function that ends the wait. */
  function holding(options: { reason?: string } = {}) {
    const signals: AbortSignal[] = [];
    let end: { turn: () => void; fail: (error: CloudError) => void } | undefined;
    const onConfirm = vi.fn((signal: AbortSignal) => {
      signals.push(signal);
      return signals.length === 1 ? Promise.reject(held) : Promise.resolve();
    });
    function Page() {
      const [reason, setReason] = useState<string>();
      const nextTurn = () =>
        new Promise<void>((resolve, reject) => {
          const turn = () => {
            setReason(options.reason);
            resolve();
          };
          end = { turn, fail: reject };
        });
      return (
        <NextTurnContext value={nextTurn}>
          <Opener
            dialog={(close) => (
              <ConfirmDialog
                title="Detach"
                confirmLabel="Detach volume"
                confirmDisabledReason={reason}
                onConfirm={onConfirm}
                onClose={close}
              >
                <p>It is taken away.</p>
              </ConfirmDialog>
            )}
          />
        </NextTurnContext>
      );
    }
    const page = renderPage(<Page />);
    const press = async () => {
      await page.user.click(screen.getByRole('button', { name: 'Open' }));
      await page.user.click(await screen.findByRole('button', { name: 'Detach volume' }));
      await screen.findByText(/asks you to wait 30.s\. Nothing is sent yet/);
    };
    return { ...page, press, onConfirm, signals, end: () => end ?? expect.fail('nothing waits') };
  }

  test('shows the wait, retries at its end, and closes', async () => {
    const { press, onConfirm, end } = holding();
    await press();
    expect(screen.getByRole('button', { name: 'Detach volume' }).ariaBusy).toBe('true');
    await act(async () => end().turn());
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(onConfirm).toHaveBeenCalledTimes(2);
  });

  test('is not retried if it has become impossible, and shows the reason', async () => {
    const { press, onConfirm, end } = holding({ reason: 'It is detached already.' });
    await press();
    await act(async () => end().turn());
    await screen.findByText(/^Nothing was sent, because something changed/);
    screen.getByText('It is detached already.');
    expect(onConfirm).toHaveBeenCalledOnce();
  });

  test('asks the person if the wait is too long, and can be pressed again', async () => {
    const { press, user, onConfirm, end } = holding();
    await press();
    await act(async () => end().fail(held));
    await screen.findByText('Try again to keep waiting, or cancel.');
    await user.click(screen.getByRole('button', { name: 'Detach volume' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(onConfirm).toHaveBeenCalledTimes(2);
  });

  test.each(['{Escape}', 'Cancel'])('is never retried once left with %s', async (way) => {
    const { press, user, onConfirm, signals, end } = holding();
    await press();
    if (way === 'Cancel') await user.click(screen.getByRole('button', { name: way }));
    else await user.keyboard(way);
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(signals.every(({ aborted }) => aborted)).toBe(true);
    await act(async () => end().turn());
    expect(onConfirm).toHaveBeenCalledOnce();
  });
});
