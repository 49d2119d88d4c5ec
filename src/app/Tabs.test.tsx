import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createMemoryRouter } from 'react-router';
import { afterEach, expect, test } from 'vitest';
import { en } from '../testing/texts';
import { practiceCloud } from '../testing/practice';
import { App, Frame } from './App';
import { routes } from './routes';

afterEach(cleanup);

test('a list is read when a pointer reaches its tab, and not again when it opens', async () => {
  const { cloud, sent } = await practiceCloud('warrenton');
  const router = createMemoryRouter(routes(cloud), { initialEntries: ['/templates'] });
  render(
    <Frame language="en" texts={en}>
      <App cloud={cloud} router={router} />
    </Frame>,
  );
  const user = userEvent.setup();
  const reads = () => sent.filter((command) => command === 'listSnapshots').length;
  const tab = await screen.findByRole('link', { name: 'Snapshots' });
  expect(reads()).toBe(0);
  await user.hover(tab);
  expect(reads()).toBe(1);
  await user.click(tab);
  await screen.findByRole('table', { name: 'Snapshots' });
  expect(reads()).toBe(1);
});
