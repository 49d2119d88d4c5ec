// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { practiceCloud } from '../../../testing/practice';
import { showAt } from '../../../testing/practicePage';
import { reasonFor, verdictOf, type Reason } from '../../rules/reasons';
import { BulkActions } from './BulkActions';

afterEach(cleanup);

const rows = ['a', 'b'].map((id) => ({ id, name: id, environment: undefined }));

const verdicts = (isPinned: boolean) => {
  const reason = isPinned ? reasonFor('pinned', { name: 'b', until: 'forever' }) : undefined;
  return Object.assign(new Map([['delete', verdictOf(reason)]]), {
    absent: new Map<string, Reason>(),
  });
};

/** Two rows; a button pins the second one, as another person may while the dialog is open. */
function Page({ sent }: { sent: string[] }) {
  const [isPinned, setPinned] = useState(false);
  return (
    <>
      <BulkActions
        resources={rows}
        verdictsOf={({ id }) => verdicts(isPinned && id === 'b')}
        offers={[
          {
            action: 'delete',
            label: 'Delete',
            title: (count) => `Delete ${count} rows`,
            send: ({ id }) => {
              sent.push(id);
              return Promise.resolve();
            },
          },
        ]}
        onDone={() => undefined}
      />
      <button onClick={() => setPinned(!isPinned)}>Pin</button>
    </>
  );
}

test('what may no longer be done at the press is not sent, and says why', async () => {
  const sent: string[] = [];
  const { user } = showAt(await practiceCloud('empty'), '/', { '/': <Page sent={sent} /> });
  await user.click(await screen.findByRole('button', { name: /^Delete/ }));
  const dialog = within(await screen.findByRole('alertdialog'));
  const pin = screen.getByText('Pin');
  const confirm = () => user.click(dialog.getByRole('button', { name: /^Delete/ }));
  act(() => pin.click());
  await confirm();
  await dialog.findByText(/b is pinned\./);
  expect(sent).toEqual(['a']);
  act(() => pin.click());
  await confirm();
  expect(sent).toEqual(['a', 'b']);
});
