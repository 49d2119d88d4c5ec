import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { practiceCloud } from '../../testing/practice';
import { showAt } from '../../testing/practicePage';
import { KeyParts } from './KeyParts';

afterEach(cleanup);

test('letters typed before the palette has loaded appear in its field, and nowhere else', async () => {
  const elements = {
    '/': (
      <>
        <input aria-label="Filter" />
        <KeyParts />
      </>
    ),
  };
  const { user } = showAt(await practiceCloud('warrenton'), '/', elements);
  const filter = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Filter' });
  await user.click(filter);
  await user.keyboard('{Control>}k{/Control}volx{Backspace}u');
  const field = await screen.findByRole<HTMLInputElement>('combobox');
  await waitFor(() => expect(field.value).toBe('volu'));
  expect(filter.value).toBe('');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.click(filter);
  await user.keyboard('web');
  expect(filter.value).toBe('web');
});

test('the period key goes from a checkbox to the actions on the selection, and types in a field', async () => {
  const elements = {
    '/': (
      <main>
        <input aria-label="Filter" />
        <div data-selection>
          <button>Delete (1)</button>
        </div>
        <input type="checkbox" />
        <KeyParts />
      </main>
    ),
  };
  const { user } = showAt(await practiceCloud('warrenton'), '/', elements);
  const filter = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Filter' });
  await user.click(filter);
  await user.keyboard('.');
  expect(filter.value).toBe('.');
  await user.click(screen.getByRole('checkbox'));
  await user.keyboard('.');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Delete (1)' }));
});
