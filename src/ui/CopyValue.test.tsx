import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderPage } from '../testing/testPage';
import { CopyValue } from './CopyValue';

afterEach(cleanup);

test('the button copies the value and announces that', async () => {
  const { user } = renderPage(<CopyValue value="10.1.2.3" label="Copy address 10.1.2.3" />);
  await user.click(screen.getByRole('button', { name: 'Copy address 10.1.2.3' }));
  await screen.findByText('Copied.');
  expect(await navigator.clipboard.readText()).toBe('10.1.2.3');
});

test('without a clipboard the value is selected and announced', async () => {
  const { user } = renderPage(<CopyValue value="a1b2" label="Copy ID" isCode />);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  await user.click(screen.getByRole('button', { name: 'Copy ID' }));
  expect((await screen.findAllByText(/refused to copy/)).length).toBeGreaterThan(0);
  expect(getSelection()?.toString()).toBe('a1b2');
});
