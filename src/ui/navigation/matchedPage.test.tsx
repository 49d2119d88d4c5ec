// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider, type RouteObject } from 'react-router';
import { afterEach, test } from 'vitest';
import { PageHandle, useSection, useShownPage } from './matchedPage';

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
      { path: '*', element: null },
    ],
  },
];

function Shown() {
  return <p>{`${useShownPage()} in ${useSection()}`}</p>;
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
