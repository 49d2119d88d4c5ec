import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { en } from './texts';
import { LanguageProvider } from '../i18n/language';
import { AnnouncerProvider } from '../ui/feedback/Announcer';
import { PageHandle } from '../ui/navigation/matchedPage';

/** For component tests: something rendered as in a page of ours, in English, at an address. */
export function renderPage(element: ReactNode, address = '/') {
  const router = createMemoryRouter(
    [
      {
        path: '*',
        handle: new PageHandle(),
        element: (
          <AnnouncerProvider>
            <h1 tabIndex={-1}>Page</h1>
            {element}
          </AnnouncerProvider>
        ),
      },
    ],
    { initialEntries: [address] },
  );
  const page = render(
    <LanguageProvider language="en" texts={en}>
      <RouterProvider router={router} />
    </LanguageProvider>,
  );
  return { ...page, router, user: userEvent.setup() };
}
