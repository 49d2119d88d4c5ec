import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider, type RouteObject } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { useOpenDialog } from '../dialog/dialogRoute';
import {
  PageHandle,
  useMatchedPages,
  useRememberedPages,
  useSection,
  useShownPage,
} from './matchedPage';

afterEach(cleanup);

const page = (about?: { isDetails: boolean }) => ({ handle: new PageHandle(about), element: null });

const routes: RouteObject[] = [
  {
    element: <Shown />,
    children: [
      {
        path: 'instances',
        ...page(),
        children: [
          { path: 'add', element: null },
          {
            path: ':id',
            ...page({ isDetails: true }),
            children: [
              { path: 'start', element: null },
              {
                path: 'recovery-points',
                ...page(),
                children: [
                  { path: 'create', element: null },
                  { path: 'delete', ...page() },
                  { path: ':pointId/rollback', ...page() },
                ],
              },
            ],
          },
        ],
      },
      { path: 'volumes', ...page(), children: [{ path: ':id/detach', element: null }] },
      { path: '*', element: null },
    ],
  },
];

function Shown() {
  const pages = useMatchedPages();
  useRememberedPages(pages);
  const openDialog = useOpenDialog();
  return (
    <>
      <p>{`${useShownPage()} in ${useSection()}`}</p>
      <p>{String(pages.at(-1)?.params['id'])}</p>
      <button onClick={() => openDialog('/volumes/v1/detach')}>Detach</button>
      <button onClick={() => openDialog('/instances/i1/start')}>Start</button>
    </>
  );
}

test.each([
  ['/instances', '/instances'],
  ['/instances/add', '/instances'],
  ['/instances/i1', '/instances/i1'],
  ['/instances/i1/start', '/instances'],
  ['/instances/i1/start?on=details', '/instances/i1'],
  ['/instances/i1/recovery-points', '/instances/i1/recovery-points'],
  ['/instances/i1/recovery-points/create', '/instances/i1/recovery-points'],
  ['/instances/i1/recovery-points/create?on=details', '/instances/i1/recovery-points'],
  ['/instances/i1/recovery-points/delete', '/instances/i1/recovery-points/delete'],
  ['/instances/i1/recovery-points/p1/rollback', '/instances/i1/recovery-points/p1/rollback'],
  ['/nowhere', '/nowhere'],
])('%s shows the page %s', async (address, shown) => {
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  render(<RouterProvider router={router} />);
  await screen.findByText(`${shown} in /instances`);
});

test.each([
  ['Detach', '/instances/i1', '/instances/i1 in /instances', '?on=%2Finstances%2Fi1'],
  ['Detach', '/volumes', '/volumes in /volumes', ''],
  ['Start', '/instances/i1', '/instances/i1 in /instances', '?on=details'],
  ['Start', '/instances', '/instances in /instances', ''],
  ['Start', '/volumes', '/volumes in /volumes', '?on=%2Fvolumes'],
])('%s from %s opens over the page that is shown', async (action, from, shown, search) => {
  const router = createMemoryRouter(routes, { initialEntries: [from] });
  render(<RouterProvider router={router} />);
  await screen.findByText(shown);
  fireEvent.click(screen.getByText(action));
  await vi.waitFor(() => expect(router.state.location.pathname).toMatch(/detach|start/));
  expect(router.state.location.search).toBe(search);
  await screen.findByText(shown);
  await screen.findByText(from === '/instances/i1' ? 'i1' : /^(undefined|i1|v1)$/);
});

test('after a reload a dialog is over its own list', async () => {
  const at = '/volumes/v1/detach?on=%2Finstances%2Fi9';
  render(<RouterProvider router={createMemoryRouter(routes, { initialEntries: [at] })} />);
  await screen.findByText('/volumes in /volumes');
});
