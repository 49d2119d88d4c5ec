import { cleanup, render, screen } from '@testing-library/react';
import { createMemoryRouter } from 'react-router';
import { afterEach, beforeEach, test, vi } from 'vitest';
import { practiceCloud } from '../testing/practice';
import { en } from '../testing/texts';
import { App, Frame } from './App';
import { routes } from './routes';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(cleanup);

test.each([
  ['/volumes/%E0%A4%A', 'This volume no longer exists'],
  ['/volumes/%ED%A0%80', 'This volume no longer exists'],
  ['/volumes/%ED%A0%80/resize', 'This volume no longer exists'],
  ['/volumes/%00', 'This volume no longer exists'],
  ['/instances/%ED%A0%80/recovery-points', 'This instance no longer exists'],
  ['/instances/%E0%A4%A/recovery-points/%ED%A0%80/rollback', 'This instance no longer exists'],
  ['/instances/%E0%A4%A/recovery-points/delete?points=%ED%A0%80', 'This instance no longer exists'],
  ['/snapshots/%', 'This snapshot no longer exists'],
  ['/templates/%E0%A4%A/delete', 'This template no longer exists'],
  ['/%E0%A4%A', 'This page does not exist'],
  ['/volumes/%ED%A0%80/nowhere', 'This page does not exist'],
])('%s ends in the console’s frame with: %s', async (address, said) => {
  const { cloud } = await practiceCloud('warrenton');
  const router = createMemoryRouter(routes(cloud), { initialEntries: [address] });
  render(
    <Frame language="en" texts={en}>
      <App cloud={cloud} router={router} />
    </Frame>,
  );
  await screen.findByText(said);
  screen.getByRole('link', { name: 'Instances', hidden: true });
});
